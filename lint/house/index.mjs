// The house's own rules, as an ESLint plugin.
import { fileName } from "./file-name.mjs";
import { globalHome } from "./global-home.mjs";
import { growingFile } from "./growing-file.mjs";
import { narrowDoor } from "./narrow-door.mjs";
import { noPrice } from "./no-price.mjs";
import { packageHome } from "./package-home.mjs";

/** @type {import("eslint").ESLint.Plugin} */
export const house = {
  meta: { name: "house" },
  rules: {
    "file-name": fileName,
    "global-home": globalHome,
    "growing-file": growingFile,
    "narrow-door": narrowDoor,
    "no-price": noPrice,
    "package-home": packageHome,
  },
};

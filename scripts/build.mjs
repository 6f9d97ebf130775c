// `npm run build`: always builds. This file must parse on any Node.
import { enter } from "./machine/enter.mjs";

enter(() =>
  Promise.all([import("./machine/install.mjs"), import("./machine/build.mjs")]).then(([install, build]) =>
    install.ensureInstalled().then(() => build.buildNow()),
  ),
);

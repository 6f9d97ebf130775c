import { accessSync, constants } from "node:fs";
import path from "node:path";
import { PlainFailure } from "./plain-failure.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: in both cases the next place is tried.
    return false;
  }
}

/** A Chromium that is already here: HEADROOM_BROWSER, or one on the PATH. @returns {string | null} */
export function findBrowser() {
  const chosen = process.env.HEADROOM_BROWSER;
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new PlainFailure(`HEADROOM_BROWSER is ${chosen}, but there is no program that can be run.`);
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const places = [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...elsewhere];
  return places.find(isExecutable) ?? null;
}

import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";
import { run, runNode } from "../machine/child.mjs";
import { inRoot } from "../machine/root.mjs";

/**
 * Unpacks the Chromium that comes with npm. It goes wherever TMPDIR says and takes files of another version there for its
 * own, so it gets a folder per version. With AWS_EXECUTION_ENV it also brings the libraries that a bare system lacks.
 * @param {string} folder
 */
async function unpack(folder) {
  mkdirSync(path.dirname(folder), { recursive: true, mode: 0o700 });
  const draft = mkdtempSync(`${folder}-`);
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" };
  const done = await runNode(inRoot("scripts", "unpack-browser.mjs"), [], { env });
  // Renamed when whole; whoever was first has it.
  if (done.code === 0 && !existsSync(folder)) renameSync(draft, folder);
  rmSync(draft, { recursive: true, force: true });
  return done.code === 0;
}

/** A library that is missing stops it before it can say its version. @param {string} browser */
const isComplete = async (browser) => (await run(browser, ["--version"], { limitMs: 20_000 })).code === 0;

/**
 * A way to start it: with its own fonts, which a bare system lacks too (its own list of folders names other places, and
 * without any font it dies), and with its own libraries where those of the system do not do.
 * @param {string} folder @param {boolean} withLibraries
 */
function launcher(folder, withLibraries) {
  const fonts = path.join(folder, "fonts-here.conf");
  const places = [`${folder}/fonts`, "/usr/share/fonts"].map((place) => `<dir>${place}</dir>`).join("");
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><fontconfig>${places}<cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  );
  const file = path.join(folder, withLibraries ? "start-with-libraries" : "start");
  const libraries = withLibraries ? `LD_LIBRARY_PATH='${folder}/al2023/lib' ` : "";
  const script = `#!/bin/sh\n${libraries}FONTCONFIG_FILE='${fonts}' exec '${folder}/chromium' "$@"\n`;
  writeFileSync(file, script, { mode: 0o755 });
  return file;
}

/** The Chromium that comes with npm (Linux x64 only), or null where it cannot run. @returns {Promise<string | null>} */
export async function bundledBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const packageFile = inRoot("node_modules", "@sparticuz", "chromium", "package.json");
  const { version } = /** @type {{ version: string }} */ (JSON.parse(readFileSync(packageFile, "utf8")));
  const folder = path.join(tmpdir(), `headroom-chromium-${userInfo().username}`, version);
  if (!existsSync(folder) && !(await unpack(folder))) return null;
  for (const withLibraries of [false, true]) {
    const browser = launcher(folder, withLibraries);
    if (await isComplete(browser)) return browser;
  }
  return null;
}

import { run } from "../machine/child.mjs";
import { findBrowser } from "../machine/find-browser.mjs";
import { PlainFailure } from "../machine/plain-failure.mjs";
import { bundledBrowser } from "./bundled-browser.mjs";

/** Debian's package, where this user may install one without being asked for a password. */
async function installDebianPackage() {
  const isRoot = process.getuid?.() === 0;
  const may = isRoot
    ? (await run("apt-get", ["--version"])).code === 0
    : (await run("sudo", ["-n", "true"])).code === 0;
  if (!may) return null;
  process.stdout.write("Installing Debian's chromium …\n");
  const command = ["apt-get", "install", "-y", "--no-install-recommends", "chromium"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = () => {
    const [program = "", ...args] = isRoot ? command : ["sudo", "-n", ...command];
    return run(program, args, { env });
  };
  if ((await install()).code !== 0) {
    // A fresh image has no package lists.
    await run(isRoot ? "apt-get" : "sudo", isRoot ? ["update"] : ["-n", "apt-get", "update"], { env });
    await install();
  }
  return findBrowser();
}

/** A Chromium for the end-to-end tests, installed when there is none. @returns {Promise<string>} */
export async function browserForTests() {
  const found = findBrowser() ?? (await installDebianPackage()) ?? (await bundledBrowser());
  if (found) return found;
  throw new PlainFailure("No Chromium was found or could be installed; set HEADROOM_BROWSER to the path of one.");
}

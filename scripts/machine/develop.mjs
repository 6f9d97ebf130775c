import { pathToFileURL } from "node:url";
import { applyFlags } from "./flags.mjs";
import { ensureInstalled } from "./install.mjs";
import { loadEnvFiles } from "./load-env-files.mjs";
import { ensurePortIsFree } from "./port.mjs";
import { inRoot } from "./root.mjs";

/** @param {string[]} args */
export async function develop(args) {
  applyFlags(args);
  loadEnvFiles();
  await ensureInstalled();
  const { checkedConfiguration } = await import("./environment.mjs");
  const { host, port } = await checkedConfiguration().then(async (configuration) => {
    await ensurePortIsFree(configuration);
    return configuration;
  });
  // instrumentation.ts judges the host that Next listens on by this name.
  Object.assign(process.env, { HOSTNAME: host, NEXT_TELEMETRY_DISABLED: "1" });
  const next = inRoot("node_modules", "next", "dist", "bin", "next");
  process.argv = [process.execPath, next, "dev", "--port", String(port), "--hostname", host];
  process.chdir(inRoot());
  await import(pathToFileURL(next).href);
}

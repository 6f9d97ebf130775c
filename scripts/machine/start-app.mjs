import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { loadEnvFiles } from "./load-env-files.mjs";
import { applyFlags } from "./flags.mjs";
import { ensureInstalled } from "./install.mjs";
import { ensurePortIsFree } from "./port.mjs";
import { inRoot } from "./root.mjs";
import { untilReady } from "./ready.mjs";
import { welcome } from "./welcome.mjs";

/** @param {string[]} args */
export async function startApp(args) {
  applyFlags(args);
  loadEnvFiles();
  await ensureInstalled();
  // Only now: these need what was just installed.
  const { checkedConfiguration } = await import("./environment.mjs");
  const configuration = await checkedConfiguration();
  await ensurePortIsFree(configuration);
  await ensureBuilt();
  await ensurePortIsFree(configuration);
  const { host, port } = configuration;
  Object.assign(process.env, { NODE_ENV: "production", HOST: host, PORT: String(port) });
  await import(pathToFileURL(inRoot(".next", "standalone", "serve.mjs")).href);
  const url = await untilReady({ host, port });
  process.stdout.write(welcome(configuration, url));
}

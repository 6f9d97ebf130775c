import { parseArgs } from "node:util";
import { PlainFailure } from "./plain-failure.mjs";

/** `--cli`, `--port` and `--host` win over HEADROOM_MODE, PORT and HOST, and are checked as those are. @param {string[]} args */
export function applyFlags(args) {
  try {
    const { values } = parseArgs({
      args,
      options: { cli: { type: "boolean" }, port: { type: "string", short: "p" }, host: { type: "string", short: "H" } },
    });
    if (values.cli) process.env.HEADROOM_MODE = "cli";
    if (values.port !== undefined) process.env.PORT = values.port;
    if (values.host !== undefined) process.env.HOST = values.host;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(".")[0] : String(error);
    throw new PlainFailure(`${reason}; there are --cli, --port NUMBER and --host ADDRESS.`);
  }
}

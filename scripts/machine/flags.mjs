import { parseArgs } from "node:util";
import { PlainFailure } from "./plain-failure.mjs";

/** `--port` and `--host` win over PORT and HOST, and are checked as those are. @param {string[]} args */
export function applyFlags(args) {
  try {
    const { values } = parseArgs({
      args,
      options: { port: { type: "string", short: "p" }, host: { type: "string", short: "H" } },
    });
    if (values.port !== undefined) process.env.PORT = values.port;
    if (values.host !== undefined) process.env.HOST = values.host;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(".")[0] : String(error);
    throw new PlainFailure(`${reason}; there are --port NUMBER and --host ADDRESS.`);
  }
}

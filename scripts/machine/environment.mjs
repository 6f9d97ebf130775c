import { tsImport } from "tsx/esm/api";
import { PlainFailure } from "./plain-failure.mjs";

/**
 * The configuration of this start, by the very code that the app uses.
 * @returns {Promise<import("../../lib/env/server").Configuration>}
 */
export async function checkedConfiguration() {
  /** @type {typeof import("../../lib/env/server")} */
  const { readEnvironment, EnvironmentError } = await tsImport("../../lib/env/server.ts", import.meta.url);
  try {
    return readEnvironment(process.env);
  } catch (error) {
    throw error instanceof EnvironmentError ? new PlainFailure(error.message) : error;
  }
}

import { nodeVersionProblem } from "./node-version.mjs";

/**
 * Runs a command: what people can put right themselves (a PlainFailure) is one sentence, anything else is our fault and
 * keeps its stack. Plain syntax: old Nodes must get as far as the sentence about their version.
 * @param {() => Promise<unknown>} command
 */
export function enter(command) {
  const problem = nodeVersionProblem(process.versions.node);
  if (problem) {
    process.stderr.write(problem + "\n");
    process.exitCode = 1;
    return;
  }
  command().catch(
    /** @param {Error & { isPlain?: boolean }} error */ (error) => {
      process.stderr.write((error.isPlain ? error.message : error.stack) + "\n");
      process.exit(1);
    },
  );
}

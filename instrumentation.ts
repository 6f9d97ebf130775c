/** Runs once, before the server answers: however it was started, a wrong environment stops it with a sentence. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { EnvironmentError, readEnvironment } = await import("./lib/env/server");
  try {
    // Next listens on HOSTNAME (scripts/machine/listen.mjs), so that is the host to judge.
    readEnvironment({ ...process.env, HOST: process.env.HOSTNAME ?? process.env.HOST });
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

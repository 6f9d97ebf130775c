/**
 * Runs once, before the server answers, however it was started: a wrong environment stops it with a sentence; in cli mode the address
 * that lets a browser in is made and printed.
 */
export async function register() {
  // Written this way round so that the edge build, which has no process to stop, leaves it out.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { EnvironmentError, readEnvironment } = await import("./lib/env/server");
    try {
      // Next listens on HOSTNAME (scripts/serve.mjs), so that is the host to judge.
      const configuration = readEnvironment({ ...process.env, HOST: process.env.HOSTNAME ?? "0.0.0.0" });
      if (configuration.public.mode === "cli") {
        const { openForwarder } = await import("./lib/forwarder/server");
        openForwarder(configuration);
      }
    } catch (error) {
      if (!(error instanceof EnvironmentError)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    }
    // `next dev` has a log of its own, for whoever works on the app.
    if (process.env.NODE_ENV === "production") {
      const { watchRequests } = await import("./lib/serving/server");
      watchRequests();
    }
  }
}

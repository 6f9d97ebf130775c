// Copied into the standalone output, where server.js stands beside it. Next listens on HOSTNAME, which containers set to
// their own name, and without it on every address of the machine; ours is HOST, and without it this machine alone.
process.env.HOSTNAME = process.env.HOST || "127.0.0.1";
process.env.NEXT_TELEMETRY_DISABLED = "1";

// Next waits for requests in flight; one that never ends must not keep the process.
for (const [signal, code] of /** @type {const} */ ([
  ["SIGINT", 130],
  ["SIGTERM", 143],
]))
  process.once(signal, () => setTimeout(() => process.exit(code), 3_000).unref());

await import(new URL("./server.js", import.meta.url).href);

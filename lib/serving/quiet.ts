const spoken = ["debug", "dir", "error", "info", "log", "trace", "warn"];

/**
 * Next writes errors with message, stack and address ("Failed to handle request for …"), and Node warns of addresses it finds
 * odd: both repeat what a stranger sent. From here on the log alone speaks; `npm run dev` says everything.
 */
export function silence(): void {
  Object.assign(console, Object.fromEntries(spoken.map((name) => [name, () => {}])));
  process.removeAllListeners("warning");
  process.on("warning", () => {});
}

/** How times are shown: one switch for the whole app. Exports and evidence are always UTC. */
export type TimeZone = "utc" | "local";

const pad = (value: number) => `${value}`.padStart(2, "0");

const localZoneName = (instant: Date) =>
  new Intl.DateTimeFormat("en-US", { timeZoneName: "short" })
    .formatToParts(instant)
    .find((part) => part.type === "timeZoneName")?.value ?? "local";

/**
 * An instant with its zone beside it: `2026-11-21 14:02:05 UTC`.
 * @param instantMs UTC epoch milliseconds
 */
export function writeInstant(instantMs: number, zone: TimeZone): string {
  const at = new Date(instantMs);
  if (zone === "utc") return `${at.toISOString().slice(0, 19).replace("T", " ")} UTC`;
  const day = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  return `${day} ${pad(at.getHours())}:${pad(at.getMinutes())}:${pad(at.getSeconds())} ${localZoneName(at)}`;
}

/** For exports: `2026-11-21T14:02:05.000Z`. */
export const writeIso = (instantMs: number) => new Date(instantMs).toISOString();

/** The UTC day of an instant: `2026-11-21`. */
export const writeDay = (instantMs: number) => new Date(instantMs).toISOString().slice(0, 10);

/** Azure's ISO text as UTC epoch milliseconds; null when it is no instant, so that nobody computes with NaN. */
export function parseInstant(text: string): number | null {
  const instantMs = Date.parse(text);
  return Number.isNaN(instantMs) ? null : instantMs;
}

import { parseInstant } from "./instant";

/** Azure's date-time names its zone; one without would be read in the zone of whoever looks. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/** What stands outside was not the time of any deployment, but a service's way to say "none" (0001-01-01, 9999-12-31). */
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/** A date-time as UTC epoch ms; null for what is no instant, or not one of these centuries. */
export function parseDateTime(text: string | null): number | null {
  const instant = text !== null && DATE_TIME.test(text.trim()) ? parseInstant(text.trim()) : null;
  return instant !== null && instant >= EARLIEST && instant < LATEST ? instant : null;
}

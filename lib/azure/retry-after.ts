const SECONDS_IN_TEXT = /\b(\d{1,6})\s*(?:seconds?|secs?)\b/i;
const LONGEST_WAIT_S = 7 * 24 * 60 * 60;

const isWait = (seconds: number) => Number.isFinite(seconds) && seconds >= 0 && seconds <= LONGEST_WAIT_S;

/**
 * When Azure wants to be asked again, or null when it named no sane instant.
 * The header may be seconds or an HTTP date, and a browser may not be allowed to read it; then the error text often names
 * the seconds ("Please retry after 7 seconds").
 * @param header Retry-After, or null when it is absent or hidden
 * @param message Azure's error text
 * @returns UTC epoch milliseconds
 * @see RFC 9110 section 10.2.3; learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling (read 2026-11-21)
 */
export function readRetryAt(header: string | null, message: string | null, nowMs: number): number | null {
  const seconds = header?.trim() ? Number(header) : NaN;
  if (isWait(seconds)) return nowMs + seconds * 1_000;

  const isDate = header !== null && /^[a-z]{3}, /i.test(header);
  const dateMs = isDate ? Date.parse(header) : NaN;
  if (isWait((dateMs - nowMs) / 1_000)) return dateMs;

  const named = Number(message?.match(SECONDS_IN_TEXT)?.[1] ?? NaN);
  return isWait(named) ? nowMs + named * 1_000 : null;
}

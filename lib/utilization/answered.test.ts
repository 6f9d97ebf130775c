import { expect, test } from "vitest";
import type { AzureFailure } from "@/lib/azure";
import type { MetricAnswer } from "@/lib/sources/metrics";
import { HOUR_MS, MINUTE_MS } from "@/lib/time";
import { answeredUpTo, isDue } from "./answered";
import { open, read, START } from "./test-readings";

const minute = (count: number) => START + count * MINUTE_MS;
const piece = { startMs: START, endMs: START + 6 * HOUR_MS };

/** An answer up to the end of some minute. */
function answer(endMs: number, more: Partial<MetricAnswer> = {}): MetricAnswer {
  const { reading } = read([]);
  if (reading.is !== "read") throw new Error("It is read.");
  return { ...reading.data, isFinal: false, window: { startMs: START, endMs }, ...more };
}
const reading = (data: MetricAnswer) => ({ reading: { is: "read" as const, data, missing: [] } });
const failed = { reading: { is: "failed" as const, failure: failure("server") } };

test.each<[says: string, newest: Parameters<typeof answeredUpTo>[0], expected: number | null]>([
  ["nothing of it is read yet", [open, failed], null],
  ["all have answered up to one minute", [reading(answer(minute(9))), reading(answer(minute(9)))], minute(9)],
  ["one is a minute late: the picture waits", [reading(answer(minute(9))), reading(answer(minute(8)))], minute(8)],
  ["one has failed: the others tell", [failed, reading(answer(minute(8)))], minute(8)],
  ["the piece is over: it tells nothing of now", [reading(answer(piece.endMs))], null],
  ["M4: longer points tell nothing of a minute", [reading(answer(minute(5), { grainMs: 5 * MINUTE_MS }))], null],
])("%s", (_says, newest, expected) => expect(answeredUpTo(newest, piece, MINUTE_MS)).toBe(expected));

function failure(kind: "server" | "throttled" | "forbidden", retryAtMs: number | null = null): AzureFailure {
  const at = { operation: "Metrics_List", at: START, clientRequestId: null, requestId: null, correlationId: null };
  const words = { code: null, message: null };
  if (kind === "forbidden") return { ...at, kind, action: "read", scope: "/", role: "Reader", words };
  return kind === "server" ? { ...at, kind, status: 500, retryAtMs, words } : { ...at, kind, retryAtMs, words };
}

test.each<[says: string, known: Partial<Parameters<typeof isDue>[0]>, expected: boolean]>([
  ["answered up to now, nothing more is to be had", { data: answer(minute(9)) }, false],
  ["a minute later there is", { data: answer(minute(8)) }, true],
  ["a piece whose last points are in is never asked again", { data: answer(minute(1), { isFinal: true }) }, false],
  ["the first answer is on its way", {}, false],
  ["what failed in passing is asked again", { failure: failure("server") }, true],
  ["also where something older stands", { data: answer(minute(8)), failure: failure("throttled") }, true],
  ["whoever is refused asks when a person does", { data: answer(minute(8)), failure: failure("forbidden") }, false],
  [
    "an instant that Azure named is waited for",
    { data: answer(minute(8)), failure: failure("throttled", minute(60)) },
    false,
  ],
])("%s", (_says, known, expected) =>
  expect(isDue({ data: null, failure: null, ...known }, minute(9) + 31_000)).toBe(expected),
);

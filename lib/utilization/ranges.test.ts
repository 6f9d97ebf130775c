import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "@/lib/time";
import { askedRange } from "./ranges";
import type { UtilizationParams } from "./search-params";

const NOW = Date.UTC(2026, 10, 21, 14, 2, 31);
const MINUTE = Date.UTC(2026, 10, 21, 14, 2);

const asked = (more: Partial<UtilizationParams>) =>
  askedRange({ range: "24h", from: null, to: null, grain: null, ...more }, NOW);

test.each<[range: UtilizationParams["range"], lengthMs: number, grainMs: number]>([
  ["1h", HOUR_MS, MINUTE_MS],
  ["6h", 6 * HOUR_MS, MINUTE_MS],
  ["24h", DAY_MS, MINUTE_MS],
  ["7d", 7 * DAY_MS, MINUTE_MS],
  ["30d", 30 * DAY_MS, MINUTE_MS],
])("%s ends with the last whole minute of the server's clock", (range, lengthMs, grainMs) =>
  expect(asked({ range })).toMatchObject({
    window: { startMs: MINUTE - lengthMs, endMs: MINUTE },
    kept: { startMs: MINUTE - lengthMs, endMs: MINUTE },
    ...{ grainMs, cut: null },
  }),
);

const at = (daysAgo: number) => MINUTE - daysAgo * DAY_MS;

test.each<[says: string, more: Partial<UtilizationParams>, expected: object]>([
  [
    "a custom range is taken as it is",
    { from: at(2), to: at(1) },
    { kept: { startMs: at(2), endMs: at(1) }, cut: null },
  ],
  ["more than 30 days are shown in 5-minute points", { from: at(60), to: at(1) }, { grainMs: 5 * MINUTE_MS }],
  ["what is older than 93 days is cut off, and said", { from: at(100), to: at(80) }, { cut: "past" }],
  ["what is older altogether leaves nothing", { from: at(200), to: at(190) }, { kept: null, cut: "past" }],
  ["M6: what has not happened is cut off, and said", { from: at(1), to: at(-1) }, { cut: "future" }],
  ["what lies ahead altogether leaves nothing", { from: at(-1), to: at(-2) }, { kept: null, cut: "future" }],
  ["without an end it goes up to now", { from: at(2) }, { window: { startMs: at(2), endMs: MINUTE } }],
  ["backwards it is the day before its end", { from: at(1), to: at(2) }, { window: { startMs: at(3), endMs: at(2) } }],
])("%s", (_says, more, expected) => expect(asked({ range: "custom", ...more })).toMatchObject(expected));

test.each<[says: string, grain: number, grainMs: number]>([
  ["a grain that the range has is used", HOUR_MS, HOUR_MS],
  ["one that is longer than the range is not", 12 * HOUR_MS, MINUTE_MS],
])("%s", (_says, grain, grainMs) => expect(asked({ range: "6h", grain })).toMatchObject({ grainMs }));

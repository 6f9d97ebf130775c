import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "@/lib/time";
import { changeSentence, changeWords } from "./change-words";
import type { Change } from "./changes";
import { SPAN_COLUMNS, snapshotsAsJson, spanRows } from "./export-rows";
import type { Snapshot } from "./snapshot";
import { type Span, spansByPlace } from "./spans";
import { sparklineOf } from "./sparkline";
import { nextLookAt, WATCH_MINUTES } from "./timing";

const NOW = Date.UTC(2026, 10, 21, 14, 10);
const at = (hour: number, minute: number) => Date.UTC(2026, 10, 21, hour, minute);
const model = { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" };
const change: Change = {
  ...{ subscription: "production", model, skuName: "globalprovisionedmanaged", regions: ["swedencentral"], pool: null },
  ...{ from: 40, to: 120, at: at(14, 5), since: at(14, 0) },
};
const names = {
  region: (name: string) => (name === "swedencentral" ? "Sweden Central" : name),
  subscription: () => null,
};
const many = Array.from({ length: 31 }, (_, n) => `r${n}`);

test.each<[says: string, change: Partial<Change>, sentence: string]>([
  ["the sentence of the issue", {}, "Sweden Central · gpt-4o 2024-08-06 · Global: 40 → 120 PTU at 14:05 UTC"],
  [
    "a pool is named once",
    { regions: many, pool: "Global" },
    "gpt-4o 2024-08-06 · Global: 40 → 120 PTU, in 31 regions, at 14:05 UTC",
  ],
  [
    "a zone's pool names its zone",
    { regions: many, pool: "DataZone EU", skuName: "datazoneprovisionedmanaged" },
    "gpt-4o 2024-08-06 · Data Zone EU: 40 → 120 PTU, in 31 regions, at 14:05 UTC",
  ],
  [
    "not offered is no 0",
    { to: "not offered" },
    "Sweden Central · gpt-4o 2024-08-06 · Global: 40 PTU → not offered at 14:05 UTC",
  ],
  ["0 is one", { to: 0 }, "Sweden Central · gpt-4o 2024-08-06 · Global: 40 → 0 PTU at 14:05 UTC"],
  [
    "where nobody looked for long, it says since when",
    { since: at(9, 2) },
    "Sweden Central · gpt-4o 2024-08-06 · Global: 40 → 120 PTU between 09:02 and 14:05 UTC",
  ],
  [
    "another day is named",
    { at: at(14, 5) - DAY_MS, since: at(14, 4) - DAY_MS },
    "Sweden Central · gpt-4o 2024-08-06 · Global: 40 → 120 PTU on 2026-11-20 at 14:05 UTC",
  ],
])("%s", (_says, part, sentence) =>
  expect(changeSentence(changeWords({ ...change, ...part }, names, "utc", NOW))).toBe(sentence),
);

test("where several subscriptions are looked at, it says whose it is", () =>
  expect(changeWords(change, { ...names, subscription: () => "Contoso" }, "utc", NOW).about.at(-1)).toBe("Contoso"));

const look = (hour: number, minute: number, figures: Snapshot["figures"], more: Partial<Snapshot> = {}): Snapshot => ({
  ...{ at: at(hour, minute), seenUntil: at(hour, minute), subscription: "production", model, isWhole: true, pools: {} },
  ...{ figures, sought: null },
  ...more,
});
const spansOf = (...looks: readonly Snapshot[]) => spansByPlace(looks).get("a b")?.spans ?? [];
const says = (spans: readonly Span[]) => sparklineOf(spans, { width: 96, height: 20, zone: "utc", now: NOW })?.says;
const path = (spans: readonly Span[]) => sparklineOf(spans, { width: 96, height: 20, zone: "utc", now: NOW })?.path;

test.each<[says: string, spans: readonly Span[], text: string | undefined, path: RegExp]>([
  ["nothing seen is no picture", [], undefined, /^undefined$/],
  [
    "one level is a line in the middle",
    spansOf(look(13, 5, { "a b": 40 }), look(13, 20, { "a b": 40 })),
    "40 PTU since 13:05 UTC",
    /^M1 10H95$/,
  ],
  ["one look is a dot", spansOf(look(13, 5, { "a b": 0 })), "0 PTU since 13:05 UTC", /^M1 10H2$/],
  [
    "a step joins what it came from",
    spansOf(look(13, 5, { "a b": 40 }), look(13, 20, { "a b": 120 }), look(13, 35, { "a b": 120 })),
    "40 to 120 PTU since 13:05 UTC",
    /^M1 18.5H48V1.5H95$/,
  ],
  [
    "where it was unknown there is a gap",
    spansOf(look(13, 5, { "a b": 40 }), look(13, 15, { "a b": null }), look(13, 25, { "a b": 40 })),
    "40 PTU since 13:05 UTC, at times unknown",
    /^M1 10H48M95 10H96$/,
  ],
  [
    "where nobody looked there is one too",
    spansOf(look(11, 0, { "a b": 40 }), look(13, 0, { "a b": 40 })),
    "40 PTU since 11:00 UTC, at times not watched",
    /^M1 10H2M95 10H96$/,
  ],
  [
    "what is not offered is no line at 0",
    spansOf(look(13, 0, { "a b": 40 }), look(13, 1, {}), look(13, 2, {})),
    "40 PTU since 13:00 UTC, at times not offered",
    /^M1 10H48$/,
  ],
  ["never a figure", spansOf(look(13, 0, { "a b": null })), "unknown since 13:00 UTC", /^$/],
])("%s", (_says, spans, text, drawn) => {
  expect(says(spans)).toBe(text);
  expect(`${path(spans)}`).toMatch(drawn);
});

test("whatever was seen, the picture stays in its frame and draws no unknown", () => {
  const anyLooks = fc.array(fc.tuple(fc.nat(40), fc.option(fc.nat(500))), { maxLength: 20 });
  return fc.assert(
    fc.property(anyLooks, (waits) => {
      let instant = NOW - 20 * HOUR_MS;
      const looks = waits.map(([minutes, ptu]) =>
        look(0, 0, { "a b": ptu }, { at: (instant += minutes * MINUTE_MS), seenUntil: instant }),
      );
      const drawn = path(spansOf(...looks)) ?? "";
      for (const [, x, y] of drawn.matchAll(/M([\d.-]+) ([\d.-]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(1);
        expect(Number(y)).toBeGreaterThanOrEqual(1.5);
        expect(Number(y)).toBeLessThanOrEqual(18.5);
      }
      for (const [, x] of drawn.matchAll(/H([\d.-]+)/g)) expect(Number(x)).toBeLessThanOrEqual(96);
      if (looks.every(({ figures }) => figures["a b"] === null)) expect(drawn).toBe("");
    }),
  );
});

test("an export tells how long each figure held, in UTC, and words for what is no number", () => {
  const looks = [
    look(13, 0, { "westus provisionedmanaged": 0 }),
    look(13, 5, { "westus provisionedmanaged": null }),
    look(13, 9, {}),
  ];
  const rows = spanRows(looks);
  expect(rows.map((row) => [row[0], row.at(-1)])).toEqual([
    ["2026-11-21T13:00:00.000Z", 0],
    ["2026-11-21T13:05:00.000Z", "unknown"],
    ["2026-11-21T13:09:00.000Z", "not offered"],
  ]);
  for (const row of rows) expect(row).toHaveLength(SPAN_COLUMNS.length);
  expect(rows[0]).toContain("Regional Provisioned");
  expect(JSON.parse(snapshotsAsJson(looks))).toMatchObject([{ at: "2026-11-21T13:00:00.000Z" }, {}, {}]);
});

test("the next look is up to a tenth earlier or later, and drawn anew each time", () => {
  const draws = new Set<number>();
  fc.assert(
    fc.property(
      fc.integer({ min: NOW, max: NOW + 400 * DAY_MS }),
      fc.constantFrom(...WATCH_MINUTES),
      (lookedAt, every) => {
        const share = (nextLookAt(lookedAt, every) - lookedAt) / (every * MINUTE_MS);
        expect(share).toBeGreaterThanOrEqual(0.899);
        expect(share).toBeLessThanOrEqual(1.101);
        draws.add(Math.floor(share * 20));
      },
    ),
    { numRuns: 500 },
  );
  expect(draws.size).toBeGreaterThan(3);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { regionName } from "@/lib/units";
import { filteredRows, hiddenCount, type QuotaFilter } from "./row-filter";
import { GLOBAL_SCOPE, notValues, poolOf, rowsOf, unread, US_SCOPE } from "./test-pools";

const { unknown, refused, loading, absent } = notValues;
const byDefault: QuotaFilter = { find: "", all: false, region: null };

const rows = rowsOf([
  poolOf({ key: "east" }),
  poolOf({ key: "sweden", in: ["swedencentral"], subscription: "two" }),
  poolOf({ key: "empty", in: ["westus"], limit: 0, used: 0 }),
  poolOf({ key: "over", in: ["westus"], used: 120 }),
  poolOf({ key: "zone", in: ["eastus", "westus"], scope: US_SCOPE, name: "Lunar.Pool", displayName: "Moon" }),
  poolOf({ key: "global", in: ["eastus", "swedencentral"], scope: GLOBAL_SCOPE, limit: 0, used: 0 }),
  { ...unread(unknown, "westus", "marsnorth"), key: "unknown" },
  { ...unread(refused, "marsnorth"), key: "refused" },
]);

test.each<[says: string, filter: Partial<QuotaFilter>, found: string, hidden: number]>([
  ["by default what is empty", {}, "east sweden over zone unknown refused", 2],
  ["nothing, where all is asked for", { all: true }, "east sweden empty over zone global unknown refused", 0],
  ["other regions", { region: regionName("westus") }, "over zone unknown", 1],
  ["other regions, with all", { region: regionName("westus"), all: true }, "empty over zone unknown", 0],
  ["a region that is not there: everything", { region: regionName("atlantis") }, "", 0],
  ["but a scope", { find: "data zone: us" }, "zone", 0],
  ["but a region's short name", { find: "SwedenCentral" }, "sweden", 1],
  ["but a display name", { find: "westus!" }, "over zone unknown", 1],
  ["but a geography, and each word of it", { find: "states united" }, "east over zone", 1],
  ["but a subscription", { find: "subscription two" }, "sweden", 0],
  ["but a pool as Azure shows it", { find: "moon" }, "zone", 0],
  ["but a pool by its name", { find: "lunar.pool" }, "zone", 0],
  ["but what is over its limit", { find: "over limit" }, "over", 0],
  ["but what is not permitted", { find: "not permitted" }, "refused", 0],
  ["but what is unknown", { find: "unknown" }, "unknown", 0],
  ["nothing for blanks", { find: " \t" }, "east sweden over zone unknown refused", 2],
  ["everything for what is nowhere", { find: "east atlantis" }, "", 0],
  ["a pattern is a text", { find: ".*" }, "", 0],
  ["what is not known is no word", { find: "null" }, "", 0],
])("a filter hides %s", (_says, more, found, hidden) => {
  const filter = { ...byDefault, ...more };
  expect(
    filteredRows(rows, filter)
      .map(({ pool }) => pool.key)
      .join(" "),
  ).toBe(found);
  expect(hiddenCount(rows, filter)).toBe(hidden);
});

test("what could not be read is never hidden as empty, and what is hidden is counted", () => {
  const figure = fc.oneof(fc.nat({ max: 1 }), fc.constantFrom(unknown, refused, loading, absent));
  const pools = fc.array(fc.record({ limit: figure, used: figure }), { maxLength: 8 });
  fc.assert(
    fc.property(pools, fc.boolean(), fc.constantFrom("", "us", "unknown"), (made, all, find) => {
      const some = rowsOf(made.map(poolOf));
      const filter = { find, all, region: null };
      const shown = filteredRows(some, filter);
      const found = filteredRows(some, { ...filter, all: true });
      expect(shown.length + hiddenCount(some, filter)).toBe(found.length);
      for (const { pool } of found.filter((row) => !shown.includes(row)))
        for (const { is } of [pool.limit, pool.used]) expect(["value", "not-offered"]).toContain(is);
    }),
  );
});

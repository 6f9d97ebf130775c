import fc from "fast-check";
import { expect, test } from "vitest";
import { offer, offered, rule } from "@/lib/offers/test-offers";
import { DAY_MS } from "@/lib/time";
import { regionName } from "@/lib/units";
import type { FindingFacts } from "./facts";
import { type Finding, findingsOf } from "./rules";
import { deployment, facts, GLOBAL, NOW, pool, unknown } from "./test-facts";

const regions = ["eastus", "swedencentral"].map(regionName);
const subscriptions = ["a", "b", "c"];

/** A world by its figures alone: limit and used by pool, available by subscription and region, minimum by version, date by region. */
interface World {
  pools: readonly { limit: number; used: number }[];
  available: readonly (number | null)[];
  minimums: readonly number[];
  days: readonly (number | null)[];
}

const places = subscriptions.flatMap((subscription) => regions.map((region) => ({ subscription, region })));
const size = fc.nat({ max: 4 }).map((step) => step * 5);
const atEach = <T>(one: fc.Arbitrary<T>, count: number) => fc.array(one, { minLength: count, maxLength: count });
const worlds: fc.Arbitrary<World> = fc.record({
  pools: atEach(fc.record({ limit: size, used: size }), places.length),
  available: atEach(fc.option(size, { freq: 8 }), places.length),
  minimums: atEach(
    size.map((least) => least + 5),
    2,
  ),
  days: atEach(fc.option(fc.integer({ min: -10, max: 120 }), { freq: 4 }), regions.length),
});

/** What can be lost: one figure, by what it is and where. */
type Lost = { what: "Limit" | "Used" | "Remaining" | "Available capacity" | "Smallest size" | "Retires"; at: number };
const losses: fc.Arbitrary<Lost> = fc.record({
  what: fc.constantFrom("Limit", "Used", "Remaining", "Available capacity", "Smallest size", "Retires"),
  at: fc.nat({ max: places.length - 1 }),
});

/** The smallest size and the date are lost of the first or second version, or region. */
const isLost = (lost: Lost | null, what: Lost["what"], at: number, of = places.length) =>
  lost !== null && lost.what === what && lost.at % of === at;

function factsOf({ pools, available, minimums, days }: World, lost: Lost | null): FindingFacts {
  const versions = minimums.map((minimum, at) => {
    const sizes = isLost(lost, "Smallest size", at, 2) ? rule(null, 5) : rule(minimum, 5);
    const known = offer(GLOBAL, { eastus: sizes, swedencentral: sizes });
    const dated = known.sizes.map((here, place) => {
      const inDays = isLost(lost, "Retires", place, regions.length) ? null : (days[place] ?? null);
      return { ...here, retiresAt: inDays === null ? null : NOW + inDays * DAY_MS };
    });
    // Only the second version ends: what has ended takes no quota, and that is no figure that a finding stands on.
    return offered({ name: `m${at}`, offers: [at === 1 ? { ...known, sizes: dated } : known] });
  });
  return facts({
    versions,
    asked: versions[0] ?? null,
    deployments: regions.map((region, at) => {
      const runs = deployment({ id: `${at}`, model: { format: "OpenAI", name: "m1", version: "2024-08-06" } });
      return { ...runs, account: { ...runs.account, region } };
    }),
    pools: places.map(({ subscription, region }, at) => {
      const whole = pool(pools[at]?.limit ?? 0, pools[at]?.used ?? 0, { subscription, regions: [region] });
      const is = (what: Lost["what"]) => isLost(lost, what, at);
      const isNothingLeftKnown = is("Limit") || is("Used") || is("Remaining");
      return {
        ...whole,
        limit: is("Limit") ? unknown : whole.limit,
        used: is("Used") ? unknown : whole.used,
        remaining: isNothingLeftKnown ? unknown : whole.remaining,
      };
    }),
    available: (region, _skuName, subscription) => {
      const at = places.findIndex((place) => place.region === region && place.subscription === subscription);
      const value = available[at] ?? null;
      if (value === null) return { is: "not-asked" };
      return isLost(lost, "Available capacity", at) ? unknown : { is: "value", value };
    },
  });
}

const uses = ({ evidence }: Finding, { what, at }: Lost) =>
  evidence.some((figure) => {
    if (figure.what !== what) return false;
    if (what === "Smallest size") return figure.of.startsWith(`m${at % 2} `);
    if (what === "Retires") return figure.region === regions[at % regions.length];
    return figure.region === places[at]?.region && figure.subscription === places[at]?.subscription;
  });

test("a figure that becomes unknown adds no finding, and none stands on it", () => {
  fc.assert(
    fc.property(worlds, losses, (world, lost) => {
      const before = new Set(findingsOf(factsOf(world, null)).map(({ key }) => key));
      // A date that is lost makes a version take quota again: then the smallest size may be another one.
      const ofQuota = lost.what === "Retires";
      for (const finding of findingsOf(factsOf(world, lost))) {
        expect(uses(finding, lost)).toBe(false);
        if (!ofQuota || finding.is === "retiring-model") expect(before).toContain(finding.key);
      }
    }),
    { numRuns: 300 },
  );
});

test("each finding has a key of its own, and evidence", () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const found = findingsOf(factsOf(world, null));
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      for (const { evidence } of found) expect(evidence.length).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});

test("the worlds of these tests hold every kind of finding", () => {
  const kinds = new Set(
    fc
      .sample(worlds, { numRuns: 300, seed: 1 })
      .flatMap((world) => findingsOf(factsOf(world, null)).map(({ is }) => is)),
  );
  expect(kinds.size).toBe(6);
});

test("where nothing is known nothing is found", () => {
  const none = { ...pool(null, null), remaining: unknown };
  expect(findingsOf(facts({ pools: [none], versions: [], isCatalogWhole: () => false }))).toEqual([]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { rule } from "@/lib/offers/test-offers";
import { ptu, unknownCell, valueCell } from "@/lib/units";
import type { SiteOf } from "./region-row";
import { bestOf } from "./site";

/** A site by its verdict and the smaller of its figures. */
const site = (subscription: string, verdict: SiteOf["verdict"], room: number | null): SiteOf => ({
  ...{ subscription, verdict, sizes: valueCell(rule(15, 5)), retiresAt: null, neededPtu: ptu(100) },
  available: room === null ? unknownCell("it failed") : valueCell(ptu(room)),
  remaining: valueCell(ptu(900)),
  ...{ capacityPool: null, quotaPool: null },
});
const can = { is: "deployable" } as const;
const waits = { is: "loading" } as const;
const short = (by: number) => ({ is: "quota-short", shortByPtu: ptu(by) }) as const;
const absent = { is: "not-offered" } as const;
const refused = { is: "not-permitted", role: "Reader" } as const;
const retired = { is: "retired", sinceMs: 0 } as const;
const lost = { is: "unknown", why: "it failed" } as const;

test.each<[says: string, sites: SiteOf[], best: string | null]>([
  ["of none there is none", [], null],
  ["one alone is the best, whatever it is", [site("a", lost, null)], "a"],
  ["what can be deployed is", [site("a", short(5), 95), site("b", can, 100)], "b"],
  ["also before what is being read", [site("a", waits, 500), site("b", can, 100)], "b"],
  ["and in the other order", [site("a", can, 100), site("b", waits, 500)], "a"],
  ["what is being read beats a shortfall", [site("a", short(5), 95), site("b", waits, null)], "b"],
  ["and in the other order", [site("a", waits, null), site("b", short(5), 95)], "a"],
  ["what is being read beats not offered", [site("a", absent, null), site("b", waits, null)], "b"],
  ["of two that are being read the first stands", [site("a", waits, 1), site("b", waits, 500)], "a"],
  ["of two that can the one with more room", [site("a", can, 100), site("b", can, 101)], "b"],
  ["and in the other order", [site("a", can, 101), site("b", can, 100)], "a"],
  ["of two alike the first", [site("a", can, 100), site("b", can, 100)], "a"],
  ["the smaller shortfall, whatever the room", [site("a", short(9), 99), site("b", short(5), 10)], "b"],
  [
    "room ends where the quota does",
    [{ ...site("a", can, 900), remaining: valueCell(ptu(100)) }, site("b", can, 200)],
    "b",
  ],
  ["one without both figures has no room to tell", [site("a", lost, null), site("b", lost, 0)], "b"],
  ["a shortfall beats all that has none", [site("a", lost, 9), site("b", absent, 9), site("c", short(1), 9)], "c"],
  ["what is not known beats not offered", [site("a", absent, 9), site("b", lost, 9)], "b"],
  ["and in the other order", [site("a", lost, 9), site("b", absent, 9)], "a"],
  ["what may not be read beats not offered", [site("a", absent, 9), site("b", refused, 9)], "b"],
  ["what is not known beats retired", [site("a", retired, 9), site("b", lost, 9)], "b"],
])("best of several: %s", (_says, sites, best) => expect(bestOf(sites)?.subscription ?? null).toBe(best));

test("the order of the subscriptions only decides between two alike", () => {
  const any = fc.record({
    verdict: fc.constantFrom(can, waits, short(5), short(9), absent, lost),
    room: fc.nat({ max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 5 }), (made) => {
      const sites = made.map(({ verdict, room }, at) => site(`${at}`, verdict, room));
      const [best, other] = [bestOf(sites), bestOf(sites.toReversed())];
      expect(other?.verdict).toEqual(best?.verdict);
      if (best?.verdict.is !== "loading") expect(other?.available).toEqual(best?.available);
    }),
  );
});

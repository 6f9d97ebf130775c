import { expect, test } from "vitest";
import { ptu } from "@/lib/units";
import { screens, seenHeadline, verdictOf } from "./seen";
import { seenAll, type Tries } from "./seen-of";
import { breakdown, refusal } from "./test-failures";

const read = <T>(data: T) => ({ is: "read" as const, data, missing: [] });
const rows = (count: number) => read({ items: Array.from({ length: count }, () => null) });
const notTried = { is: "not-tried", why: "there is no resource" } as const;
const evidence = {
  ...{ operation: "calculateModelCapacity", apiVersion: "", at: 0, source: "", method: "POST" as const },
  ...{ url: "", body: null, clientRequestId: "", requestId: null },
};

const whole: Tries = {
  ...{ regions: read({ items: [] }), resources: read({ items: [] }), deployments: rows(4) },
  ...{ catalog: read({ items: [] }), capacity: rows(76), quota: rows(57) },
  calculator: read({ data: { requiredPtu: ptu(15), deployablePtu: ptu(15) }, evidence }),
  ...{ metrics: read(null), metricsOfOne: notTried, prices: read(null) },
};
const forbidden = (role: string) => ({ is: "failed" as const, failure: refusal(role) });
const broken = { is: "failed" as const, failure: breakdown };

const verdicts = (tries: Partial<Tries>) => {
  const seen = seenAll({ ...whole, ...tries });
  return Object.fromEntries(screens.map(({ name, reads }) => [name, verdictOf(reads, seen)]));
};

test("where everything may be read all screens work, also where there is nothing to look at", () => {
  expect(new Set(Object.values(verdicts({})))).toEqual(new Set(["works"]));
  expect(seenHeadline(seenAll(whole), "Production")).toBe("You can see everything in Production: all screens work.");
});

test.each<[says: string, tries: Partial<Tries>, expected: Record<string, string>]>([
  [
    "I4: quota is refused",
    { quota: forbidden("Usages Reader") },
    { Regions: "in-part", Quota: "in-part", Size: "works" },
  ],
  [
    "I5: the calculator is refused",
    { calculator: forbidden("a custom role") },
    { Size: "in-part", Plan: "in-part", Regions: "works" },
  ],
  [
    "I6: metrics of single resources are enough",
    { metrics: forbidden("Monitoring Reader"), metricsOfOne: read(null) },
    { Utilization: "works" },
  ],
  [
    "neither are allowed",
    { metrics: forbidden("Monitoring Reader"), metricsOfOne: forbidden("Monitoring Reader") },
    { Utilization: "in-part" },
  ],
  [
    "public prices make no screen work",
    {
      ...{ resources: forbidden("Reader"), deployments: notTried, quota: forbidden("Usages Reader") },
      metrics: forbidden("Monitoring Reader"),
    },
    { Overview: "not-permitted", Utilization: "not-permitted", Size: "works" },
  ],
  ["something else went wrong", { catalog: broken, calculator: notTried }, { Size: "failed" }],
  ["one is still on its way", { quota: { is: "open" } }, { Quota: "waiting", Size: "works" }],
])("%s", (_says, tries, expected) => expect(verdicts(tries)).toMatchObject(expected));

test("what differs is told apart: nothing there, not permitted, failed, not tried", () => {
  const seen = seenAll({ ...whole, quota: forbidden("Usages Reader"), capacity: broken, deployments: notTried });
  expect(seen.resources).toEqual({ is: "nothing", says: "no resource in this subscription" });
  expect(seen.quota).toEqual({ is: "not-permitted", role: "Usages Reader", action: null });
  expect(seen.capacity.is).toBe("failed");
  expect(seen.deployments).toEqual(notTried);
  expect(seenHeadline(seen, "P")).toBe("Of 6 screens in P: 2 work, 4 in part.");
});

import { expect, test } from "vitest";
import { createEmulator } from "@/lib/emulator";
import { DAY_MS } from "@/lib/time";
import { regionName } from "@/lib/units";
import { ListFailed } from "./list-failed";
import { createPriceLists } from "./price-lists";
import { testWays } from "./test-list-server";
import { amountOf } from "./test-rows";

const tokens = {
  kind: "tokens",
  region: regionName("eastus2"),
  currency: "USD",
  model: "gpt-4.1",
  version: "2025-04-14",
} as const;
const ptu = { kind: "ptu", region: regionName("eastus2"), currency: "USD" } as const;

/** The sample's list under a fault of its own, asked without a network. */
function underFault(scenario?: string) {
  const emulator = createEmulator({ ...(scenario && { scenario }), foreignOrigin: "http://127.0.0.1:9" });
  const { ways, waits, clock } = testWays();
  const ask = (url: string) => emulator.handle(new Request(url));
  const lists = createPriceLists({ ...ways, ask }, "http://127.0.0.1:4000/api/retail/prices");
  const tried = (question: Parameters<typeof lists>[0]) =>
    lists(question).catch((error: unknown) => {
      if (error instanceof ListFailed) return error.failure;
      throw error;
    });
  return { tried, waits, clock };
}
const withoutAge = (answer: object) => ({ ...answer, readAtMs: 0 });

test.each(["prices-pages", "prices-429", "prices-forgetful"])("%s: the same prices as without", async (scenario) => {
  const { tried, waits } = underFault(scenario);
  expect(withoutAge(await tried(tokens))).toEqual(withoutAge(await underFault().tried(tokens)));
  expect(waits).toEqual(scenario === "prices-429" ? [7_000] : []);
});

test.each<[scenario: string, failure: object]>([
  ["prices-500", { kind: "server", status: 500 }],
  ["prices-429-always", { kind: "throttled" }],
  ["prices-page", { kind: "server", status: 500 }],
  ["prices-foreign", { kind: "unreadable", because: expect.stringContaining("another host") }],
  ["prices-same", { kind: "unreadable", because: expect.stringContaining("circle") }],
  ["prices-endless", { kind: "unreadable", because: "more than 20 pages" }],
  ["prices-html", { kind: "unreadable", because: "a page instead of a list" }],
])("%s: a failure, and nothing of a list that was read in part", async (scenario, failure) =>
  expect(await underFault(scenario).tried(tokens)).toMatchObject(failure),
);

test("prices-stale: after a day the older list stands in, and says so", async () => {
  const { tried, clock } = underFault("prices-stale");
  const first = await tried(ptu);
  expect(first).toMatchObject({ isStale: false, readAtMs: clock.nowMs });
  clock.nowMs += DAY_MS;
  await tried(ptu);
  await expect.poll(() => tried(ptu)).toEqual({ ...first, isStale: true });
});

test("superseded prices, those to come and other products' stand in the list, and none is told", async () => {
  const { tried } = underFault();
  const hourlyIn = async (region: string) => {
    const answer = await tried({ ...ptu, region: regionName(region) });
    return "types" in answer ? answer.types.map(({ hourly }) => amountOf(hourly)) : answer;
  };
  expect(await hourlyIn("westus3")).toEqual([1, 1.1, 2]);
  expect(await hourlyIn("uksouth")).toEqual([1, "not-offered", 2.54]);
});

import { describe, expect, test } from "vitest";
import { offer, offered, rule } from "@/lib/offers/test-offers";
import { poolOf } from "../test-pools";
import { askedFor } from "./asked-question";

const pool = poolOf({ subscription: "one", kind: "global", name: "OpenAI.GlobalProvisionedManaged" });
const chat = { name: "Chat", requestsPerMinute: 1_200, promptTokens: 900, generatedTokens: 1 };
const link = { model: "gpt-4o", version: "2024-08-06", format: "OpenAI", shapes: [chat] };
const listed = offered({ format: "OpenAI", name: "GPT-4o", version: "2024-08-06" });

describe("the calculator is asked about", () => {
  test("the pool's type and subscription, without the names of the shapes", () => {
    const { name: _ours, ...sent } = chat;
    expect(askedFor(pool, link, []).question).toEqual({
      ...{ subscription: "one", skuName: "GlobalProvisionedManaged", shapes: [sent] },
      model: { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" },
    });
  });

  test.each<[says: string, more: Partial<typeof link>]>([
    ["without a model", { model: "" }],
    ["without a version", { version: "" }],
    ["without a workload", { shapes: [] }],
    ["while nobody knows the model's format", { format: "" }],
  ])("nothing %s", (_says, more) => expect(askedFor(pool, { ...link, ...more }, []).question).toBeNull());

  test("nothing while a number of one shape is missing", () => {
    const open = { ...chat, promptTokens: null };
    expect(askedFor(pool, { ...link, shapes: [chat, open] }, [])).toMatchObject({ workload: [], question: null });
  });

  test("the model as the catalogue spells it, where only that knows its format", () =>
    expect(askedFor(pool, { ...link, format: "" }, [listed]).question?.model).toEqual({
      ...{ format: "OpenAI", name: "GPT-4o", version: "2024-08-06" },
    }));

  test("the same model, where the link names its format, before and after the catalogue was read", () =>
    expect(askedFor(pool, link, [listed])).toMatchObject({ question: askedFor(pool, link, []).question }));
});

test("a shape without a name is called by its place", () =>
  expect(
    askedFor(pool, { ...link, shapes: [chat, { ...chat, name: "" }] }, []).workload.map(({ name }) => name),
  ).toEqual(["Chat", "Shape 2"]));

test.each<[says: string, pools: readonly (string | null)[], draws: boolean | null]>([
  ["draws from the pool that the catalogue links it with, in any casing", ["openai.globalprovisionedmanaged"], true],
  ["does where one of several regions says so", [null, "OpenAI.GlobalProvisionedManaged"], true],
  ["does not draw from another maker's pool", ["AIServices.GlobalProvisionedManaged"], false],
  ["may, where a region does not say", ["AIServices.GlobalProvisionedManaged", null], null],
  ["does not, without a type", [], false],
])("a version %s", (_says, pools, draws) => {
  const offers = pools.map((each) => offer("GlobalProvisionedManaged", undefined, each));
  expect(askedFor(pool, link, []).drawsFrom({ offers })).toBe(draws);
});

test.each<[says: string, sizes: Parameters<typeof offer>[1], smallest: number | null]>([
  ["its smallest there", { eastus: rule(50, 50), westus: rule(15, 5) }, 50],
  ["none where it is not offered there", { westus: rule(15, 5) }, null],
  ["none that is known where the catalogue does not tell it", { eastus: rule(null, 5) }, null],
])("of the model version %s is told", (_says, sizes, smallest) => {
  const offers = [offer("GlobalProvisionedManaged", sizes), offer("ProvisionedManaged", { eastus: rule(5, 5) })];
  expect(askedFor(pool, link, [{ ...listed, offers }]).smallestPtu).toBe(smallest);
});

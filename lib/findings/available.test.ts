import { expect, test } from "vitest";
import type { Reading } from "@/lib/offers";
import { forbidden, offer, offered, rule, serverFailure } from "@/lib/offers/test-offers";
import type { ModelCapacities, ModelCapacity } from "@/lib/sources/capacity";
import { figureEntry, ptu, regionName } from "@/lib/units";
import { availableIn } from "./available";
import { facts, GLOBAL, kindsOf, pool } from "./test-facts";

const row = (availablePtu: number | null): ModelCapacity => ({
  ...{ skuName: GLOBAL.toUpperCase(), region: regionName("eastus"), scope: null },
  availablePtu: availablePtu === null ? null : ptu(availablePtu),
});
const evidence: ModelCapacities["evidence"] = {
  ...{ operation: "ModelCapacities_List", apiVersion: "2026-09-01", at: 0, source: "Sample data", method: "GET" },
  ...{ url: "https://host", body: null, clientRequestId: "1", requestId: null },
};
const read = (items: readonly ModelCapacity[], missing: ModelCapacities["missing"] = []): Reading<ModelCapacities> => ({
  ...{ is: "read", missing, data: { items, missing, evidence } },
});

const at = (reading: Reading<ModelCapacities>, subscription = "a") =>
  figureEntry(availableIn(new Map([["a", reading]]))(regionName("eastus"), GLOBAL, subscription), String);

test.each<[says: string, reading: Reading<ModelCapacities>, words: string]>([
  ["Azure's number, in any casing of the SKU", read([row(40)]), "40"],
  ["0 where nothing is free", read([row(0)]), "0"],
  ["unknown where the number cannot be read", read([row(null)]), "unknown"],
  ["not offered where no row came back", read([]), "not offered"],
  ["unknown where the row may be in what is missing", read([], [serverFailure]), "unknown"],
  ["not yet known while it is read", { is: "open" }, "not yet known"],
  ["not permitted", { is: "failed", failure: forbidden() }, "not permitted"],
  ["unknown after a failure", { is: "failed", failure: serverFailure }, "unknown"],
])("available capacity is %s", (_says, reading, words) => expect(at(reading)).toBe(words));

test("a subscription that was not asked has none, not 0", () => expect(at(read([row(40)]), "b")).toBe("not asked"));

test("quota without capacity is found on what was read", () => {
  const asked = offered({ offers: [offer(GLOBAL, { eastus: rule(15, 5) })] });
  const found = (reading: Reading<ModelCapacities>) =>
    kindsOf(facts({ pools: [pool(100, 20)], asked, available: availableIn(new Map([["a", reading]])) }));
  expect(found(read([row(10)]))).toEqual(["quota-without-capacity"]);
  expect(found(read([row(null)]))).toEqual([]);
});

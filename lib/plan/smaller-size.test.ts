import { expect, test } from "vitest";
import type { Deployment } from "@/lib/sources/deployments";
import { deploymentType, ptu, valueCell } from "@/lib/units";
import { otherModel, smallerSize } from ".";

const model = { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" };
const stands = (more: Partial<Deployment> = {}): Deployment => ({
  ...{ id: "/d/chat", name: "chat", model, skuName: "ProvisionedManaged", size: 100, sizeInForce: 100 },
  ...{ state: "Succeeded", upgradePolicy: null, spilloverTo: null, createdAt: null, modifiedAt: null },
  ...more,
});
const lower = (than: Deployment, from: "typed" | "calculator" = "calculator") =>
  smallerSize({
    ...{ planned: { size: valueCell(ptu(75)), from }, model, type: deploymentType("ProvisionedManaged"), than },
  });

test.each<[says: string, than: Deployment, expected: number | null]>([
  ["an official size below what stands could be stepped down to", stands(), 75],
  ["names compare without case", stands({ skuName: "provisionedmanaged" }), 75],
  ["the size in force counts, not the one asked for", stands({ size: 50, sizeInForce: 100 }), 75],
  ["what stands is as small already", stands({ size: 75, sizeInForce: 75 }), null],
  ["another type's size says nothing", stands({ skuName: "GlobalProvisionedManaged" }), null],
  ["another version's neither", stands({ model: { ...model, version: "2024-11-20" } }), null],
  ["of a size that is not known nothing is said", stands({ size: null, sizeInForce: null }), null],
])("%s", (_says, than, expected) => expect(lower(than)).toBe(expected));

test("a size that a person typed is no measured need", () => expect(lower(stands(), "typed")).toBeNull());

test.each<[says: string, runs: Deployment["model"], expected: string | null]>([
  ["the planned version is no other", model, null],
  ["nor is it in another casing", { ...model, name: "GPT-4o" }, null],
  ["another version is", { ...model, version: "2024-11-20" }, "gpt-4o 2024-11-20"],
  ["what is not known is not told", { format: null, name: null, version: null }, null],
])("measured traffic: %s", (_says, runs, expected) =>
  expect(otherModel(stands({ model: runs }), model)).toBe(expected),
);

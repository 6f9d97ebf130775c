import { expect, test } from "vitest";
import type { Coverage, Reading } from "@/lib/offers";
import { offer, offered, rule, serverFailure } from "@/lib/offers/test-offers";
import type { CalculatedSize } from "@/lib/sources/calculator";
import { deploymentType, ptu, regionName } from "@/lib/units";
import { migrationRows } from ".";

const GLOBAL = "GlobalProvisionedManaged";
const asked = { model: "gpt-4o", version: "2024-08-06", format: "" };
const day = Date.UTC(2027, 0, 1);
const sizes: Reading<CalculatedSize> = {
  is: "read",
  data: { requiredPtu: ptu(42), deployablePtu: ptu(45) },
  missing: [],
};

const rowOf = (
  versions: Parameters<typeof migrationRows>[1]["versions"],
  { coverage = { is: "whole" } as Coverage, answer = sizes as Reading<CalculatedSize> | null, region = "eastus" } = {},
) =>
  migrationRows([asked], {
    ...{ versions, coverage, type: deploymentType(GLOBAL), region: regionName(region) },
    answerOf: () => answer,
  })[0];

test("a version has the official sizes of the load, and the date of the type in the region", () => {
  const here = offer(GLOBAL, { eastus: rule(15, 5) });
  const version = offered({
    retiresAt: 0,
    offers: [{ ...here, sizes: here.sizes.map((each) => ({ ...each, retiresAt: day })) }],
  });
  expect(rowOf([version])).toMatchObject({
    required: { is: "value", value: 42 },
    deployable: { is: "value", value: 45 },
    retiresAt: { is: "value", value: day },
  });
});

test("where the region does not list it, the version's own date stands", () =>
  expect(rowOf([offered({ retiresAt: day })], { region: "swedencentral" })).toMatchObject({
    retiresAt: { value: day },
  }));

test("no date is none, and not unknown", () =>
  expect(rowOf([offered()])?.retiresAt).toEqual({ is: "value", value: null }));

test.each<[says: string, coverage: Coverage, is: string]>([
  ["not offered, once all catalogues are read", { is: "whole" }, "not-offered"],
  ["on its way, while they are read", { is: "reading" }, "loading"],
  ["unknown, where one could not be read", { is: "partial", why: "x" }, "unknown"],
])("a version that no catalogue lists is %s", (_says, coverage, is) =>
  expect(rowOf([], { coverage })).toMatchObject({ required: { is }, deployable: { is }, retiresAt: { is } }),
);

test("a version without the type is not offered as it, and keeps its date", () =>
  expect(rowOf([offered({ retiresAt: day, offers: [offer("ProvisionedManaged")] })])).toMatchObject({
    required: { is: "not-offered" },
    retiresAt: { value: day },
  }));

test.each<[says: string, answer: Reading<CalculatedSize> | null, is: string]>([
  ["nothing is asked without a load", null, "not-asked"],
  ["what is asked is on its way", { is: "open" }, "loading"],
  ["what failed is unknown", { is: "failed", failure: serverFailure }, "unknown"],
])("%s", (_says, answer, is) =>
  expect(rowOf([offered()], { answer })).toMatchObject({ required: { is }, deployable: { is } }),
);

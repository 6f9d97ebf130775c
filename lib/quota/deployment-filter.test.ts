import { expect, test } from "vitest";
import { regionName } from "@/lib/units";
import { filteredDeployments } from "./deployment-filter";
import { type DeploymentOrder, sortedDeployments, turnedDeployments } from "./deployment-order";
import type { QuotaFilter } from "./row-filter";
import { placed, rowsOf } from "./test-deployments";

const rows = rowsOf([
  placed({ id: "b", name: "chat-10", size: 20, createdAt: null, spilloverTo: "overflow" }),
  placed({ id: "a", name: "chat-2", size: 300, state: "Failed" }, { name: "alpha", resourceGroup: "finance" }),
  placed({ id: "standard", name: "tpm", skuName: "GlobalStandard", size: 1000 }),
  placed({ id: "nosku", name: "zz", skuName: null, size: null, state: null }, { region: null }),
  placed({ id: "w", name: "west", size: 15 }, { region: regionName("westus"), subscription: "two" }),
]);

const idsOf = (some: typeof rows) => some.map(({ key }) => key).join(" ");
const byDefault: QuotaFilter = { find: "", all: false, region: null };

test.each<[says: string, filter: Partial<QuotaFilter>, found: string]>([
  ["provisioned ones, and those that may be", {}, "b a nosku w"],
  ["all", { all: true }, "b a standard nosku w"],
  ["one region's, and those that may be in it", { region: regionName("westus") }, "nosku w"],
  ["a resource group", { find: "finance" }, "a"],
  ["a resource and a state", { find: "alpha FAILED" }, "a"],
  ["a spillover target", { find: "overflow" }, "b"],
  ["a subscription", { find: "subscription two" }, "w"],
  ["a type, and its SKU", { find: "global globalprovisioned" }, "b a w"],
  ["a type that is not provisioned, with all", { find: "globalstandard", all: true }, "standard"],
  ["what is not known is no word", { find: "null" }, ""],
])("deployments shown: %s", (_says, filter, found) =>
  expect(idsOf(filteredDeployments(rows, { ...byDefault, ...filter }))).toBe(found),
);

test.each<[order: DeploymentOrder, ids: string]>([
  [{ by: "deployment", isDescending: false }, "a b standard w nosku"],
  [{ by: "deployment", isDescending: true }, "nosku w standard b a"],
  [{ by: "resource", isDescending: false }, "a b standard w nosku"],
  [{ by: "size", isDescending: true }, "standard a b w nosku"],
  [{ by: "size", isDescending: false }, "w b a standard nosku"],
  [{ by: "region", isDescending: false }, "a b standard w nosku"],
  [{ by: "region", isDescending: true }, "w a b standard nosku"],
  [{ by: "state", isDescending: false }, "a b standard w nosku"],
  [{ by: "created", isDescending: true }, "a standard w nosku b"],
])("deployments sorted by %j", (order, ids) => expect(idsOf(sortedDeployments(rows, order))).toBe(ids));

test("sizes and dates begin with the largest, a date of retirement with the next", () => {
  const first: DeploymentOrder = { by: "deployment", isDescending: false };
  expect(turnedDeployments(first, "size")).toEqual({ by: "size", isDescending: true });
  expect(turnedDeployments(first, "modified")).toEqual({ by: "modified", isDescending: true });
  expect(turnedDeployments(first, "retires")).toEqual({ by: "retires", isDescending: false });
  expect(turnedDeployments(first, "deployment")).toEqual({ by: "deployment", isDescending: true });
});

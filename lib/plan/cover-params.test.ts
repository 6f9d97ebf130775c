import { expect, test } from "vitest";
import { ptu } from "@/lib/units";
import { areReservationsWhole, coverParams } from "./cover-params";

const global = { skuName: "GlobalProvisionedManaged", region: "swedencentral", ptu: ptu(100), term: "one-year" };

test.each<[string, string, object[] | null]>([
  ["one", "GlobalProvisionedManaged,swedencentral,100,1y", [global]],
  [
    "several, in any casing of the type",
    "globalprovisionedmanaged,swedencentral,100,1y~ProvisionedManaged,eastus2,50,1m",
    [global, { skuName: "ProvisionedManaged", region: "eastus2", ptu: 50, term: "one-month" }],
  ],
  ["what says nothing is left out", "GlobalProvisionedManaged,swedencentral,100,1y~x", [global]],
  ["a type that is not provisioned", "GlobalStandard,swedencentral,100,1y", null],
  ["no PTU", "GlobalProvisionedManaged,swedencentral,0,1y", null],
  ["too many", "GlobalProvisionedManaged,swedencentral,1e9,1y", null],
  ["another term", "GlobalProvisionedManaged,swedencentral,100,3y", null],
  ["a region that is none", "GlobalProvisionedManaged,__proto__,100,1y", null],
])("%s", (_says, text, expected) => {
  const read = coverParams.reserved.parse(text);
  expect(read).toEqual(expected);
  expect(areReservationsWhole(text)).toBe(read?.length === text.split("~").length);
});

test("a link that is read again is the same link", () => {
  const text = "GlobalProvisionedManaged,swedencentral,100,1y~ProvisionedManaged,eastus2,50,1m";
  expect(coverParams.reserved.serialize(coverParams.reserved.parse(text) ?? [])).toBe(text);
});

test("a link of hundreds is cut, and said so", () => {
  const text = Array.from({ length: 300 }, () => "GlobalProvisionedManaged,swedencentral,1,1y").join("~");
  expect(coverParams.reserved.parse(text)).toHaveLength(20);
  expect(areReservationsWhole(text)).toBe(false);
});

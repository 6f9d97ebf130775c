import fc from "fast-check";
import { expect, test } from "vitest";
import type { ModelVersion } from "@/lib/sources/catalog";
import { regionName } from "@/lib/units";
import { offeredVersions } from "./offers";
import { model, rule, sku } from "./test-offers";

const inRegions = (catalogs: Record<string, readonly ModelVersion[]>) =>
  offeredVersions(Object.entries(catalogs).map(([region, models]) => ({ region: regionName(region), models })));

/** "GlobalProvisionedManaged: eastus westus" */
const written = (versions: ReturnType<typeof inRegions>) =>
  versions.map(({ name, offers }) => [
    name,
    ...offers.map(({ skuName, sizes }) => `${skuName}: ${sizes.map(({ region }) => region).join(" ")}`),
  ]);

test.each<[says: string, catalogs: Record<string, readonly ModelVersion[]>, expected: string[][]]>([
  ["nothing read offers nothing", {}, []],
  [
    "one type is joined over the regions that list it",
    { eastus: [model()], westus: [model()] },
    [["gpt-4o", "GlobalProvisionedManaged: eastus westus"]],
  ],
  [
    "each region adds the types it lists",
    { eastus: [model()], westus: [model({ skus: [sku("ProvisionedManaged")] })] },
    [["gpt-4o", "GlobalProvisionedManaged: eastus", "ProvisionedManaged: westus"]],
  ],
  [
    "names, versions and types in another casing are the same",
    {
      eastus: [model({ name: "DeepSeek-R1", version: "A" })],
      westus: [model({ name: "deepseek-r1", version: "a", skus: [sku("GLOBALPROVISIONEDMANAGED")] })],
    },
    [["DeepSeek-R1", "GlobalProvisionedManaged: eastus westus"]],
  ],
  [
    "a version without a provisioned type cannot be sized, and is left out",
    { eastus: [model({ name: "tts", skus: [sku("Standard"), sku("GlobalBatch")] }), model({ name: "ada", skus: [] })] },
    [],
  ],
  [
    "types that are paid as one goes are left out alone",
    { eastus: [model({ skus: [sku("GlobalStandard"), sku("ProvisionedManaged")] })] },
    [["gpt-4o", "ProvisionedManaged: eastus"]],
  ],
  [
    "A7: a provisioned type nobody has heard of is kept by its raw name",
    { eastus: [model({ skus: [sku("OrbitalProvisionedManaged")] })] },
    [["gpt-4o", "OrbitalProvisionedManaged: eastus"]],
  ],
])("%s", (_says, catalogs, expected) => expect(written(inRegions(catalogs))).toEqual(expected));

test("two makers' models of one name, and two versions of one model, stay apart", () =>
  expect(
    inRegions({ eastus: [model(), model({ format: "Contoso" }), model({ version: "2024-11-20" })] }).map(
      ({ format, version }) => `${format} ${version}`,
    ),
  ).toEqual(["OpenAI 2024-08-06", "Contoso 2024-08-06", "OpenAI 2024-11-20"]));

test("each region keeps its own sizes, and the pool of quota it draws from", () =>
  expect(
    inRegions({
      eastus: [model({ skus: [sku("ProvisionedManaged", rule(25, 50), "OpenAI.ProvisionedManaged")] })],
      westus: [model({ skus: [sku("ProvisionedManaged", rule(50, null))] })],
    })[0]?.offers[0]?.sizes,
  ).toEqual([
    { region: "eastus", rule: rule(25, 50), pool: "OpenAI.ProvisionedManaged", retiresAt: null },
    { region: "westus", rule: rule(50, null), pool: null, retiresAt: null },
  ]));

test.each<[says: string, ofSku: number | null, ofVersion: number | null, retiresAt: number | null]>([
  ["neither is set: no date", null, null, null],
  ["the SKU's alone", 7, null, 7],
  ["the version's alone", null, 7, 7],
  ["the SKU's is earlier", 5, 7, 5],
  ["the version's is earlier", 9, 7, 7],
])("a type can be used in a region until the earlier of two dates: %s", (_says, ofSku, ofVersion, retiresAt) => {
  const dated = model({ retiresAt: ofVersion, skus: [sku("ProvisionedManaged", rule(15, 5), null, ofSku)] });
  expect(inRegions({ eastus: [dated] })[0]?.offers[0]?.sizes[0]?.retiresAt).toBe(retiresAt);
});

test("where regions differ, the version keeps what the first says, and each region its own date", () => {
  const [version] = inRegions({
    eastus: [model({ lifecycle: "Preview", retiresAt: 7 })],
    westus: [model({ lifecycle: "Deprecating", retiresAt: 5 })],
  });
  expect(version).toMatchObject({ lifecycle: "Preview", retiresAt: 7 });
  expect(version?.offers[0]?.sizes.map((at) => at.retiresAt)).toEqual([7, 5]);
});

test("no listing of a provisioned type is lost, and none is made up", () => {
  const names = ["GlobalProvisionedManaged", "globalprovisionedmanaged", "ProvisionedManaged", "Standard"];
  const version = fc.record({
    name: fc.constantFrom("gpt-4o", "o1"),
    skus: fc.uniqueArray(fc.constantFrom(...names), { selector: (name) => name.toLowerCase() }),
  });
  const models = fc.uniqueArray(version, { selector: ({ name }) => name });
  const world = fc.dictionary(fc.constantFrom("eastus", "westus", "uksouth"), models);
  const listed = (region: string, name: string, skuName: string) => `${region} ${name} ${skuName}`.toLowerCase();
  fc.assert(
    fc.property(world, (catalogs) => {
      const told = Object.entries(catalogs).flatMap(([region, each]) =>
        each.flatMap(({ name, skus }) =>
          skus.filter((one) => one !== "Standard").map((one) => listed(region, name, one)),
        ),
      );
      const joined = inRegions(
        Object.fromEntries(
          Object.entries(catalogs).map(([region, each]) => [
            region,
            each.map(({ name, skus }) => model({ name, skus: skus.map((one) => sku(one)) })),
          ]),
        ),
      ).flatMap(({ name, offers }) =>
        offers.flatMap(({ skuName, sizes }) => sizes.map(({ region }) => listed(region, name, skuName))),
      );
      expect(joined.sort()).toEqual(told.sort());
    }),
  );
});

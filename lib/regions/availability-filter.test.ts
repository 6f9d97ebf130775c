import fc from "fast-check";
import { expect, test } from "vitest";
import { model, rule, sku } from "@/lib/offers/test-offers";
import { DAY_MS } from "@/lib/time";
import { availabilityCsv } from "./availability-csv";
import { filterAvailability } from "./availability-filter";
import type { AvailabilityParams } from "./availability-params";
import { GLOBAL, NOW, REGIONAL, tableOf, ZONE } from "./test-availability";

const everything: AvailabilityParams = {
  offeredFind: "",
  offeredTypes: [],
  offeredCurrent: false,
  offeredSort: "name",
};

const retiring = (days: number, name = GLOBAL) => sku(name, rule(15, 5), null, NOW + days * DAY_MS);
const world = tableOf({
  eastus: [
    model({ name: "gpt-4o", skus: [retiring(-1)] }),
    model({ name: "DeepSeek-R1", version: "1", maker: "DeepSeek", skus: [retiring(400), sku(REGIONAL)] }),
    model({ name: "gpt-5", version: "2025-08-07", skus: [retiring(30), sku(ZONE, rule(15, 5), null, 0)] }),
  ],
  swedencentral: [model({ name: "gpt-5-sweden", version: "1" })],
  japaneast: [],
  francecentral: "failed",
});

const shown = (params: Partial<AvailabilityParams>) => {
  const { rows, columns, types } = filterAvailability(world, { ...everything, ...params });
  return [
    rows.map(({ version }) => version.name).join(" "),
    columns.map(({ region }) => region).join(" "),
    types.map(({ scope }) => scope).join(" "),
  ];
};
const allRows = "DeepSeek-R1 gpt-4o gpt-5 gpt-5-sweden";
const allColumns = "japaneast francecentral swedencentral eastus";
const allTypes = "global zone region";

test.each<[says: string, params: Partial<AvailabilityParams>, shown: string[]]>([
  ["without a filter all is shown", {}, [allRows, allColumns, allTypes]],
  ["a word of a model narrows the versions", { offeredFind: "DEEPSEEK" }, ["DeepSeek-R1", allColumns, allTypes]],
  ["so does one of a version", { offeredFind: "2025" }, ["gpt-5", allColumns, allTypes]],
  ["and one of a maker", { offeredFind: "openai" }, ["gpt-4o gpt-5 gpt-5-sweden", allColumns, allTypes]],
  ["each word counts", { offeredFind: "gpt 08-06" }, ["gpt-4o", allColumns, allTypes]],
  ["a word that only regions have narrows them", { offeredFind: "  japan " }, [allRows, "japaneast", allTypes]],
  ["by their geography too", { offeredFind: "europe" }, [allRows, "francecentral swedencentral", allTypes]],
  ["both at once", { offeredFind: "deep us" }, ["DeepSeek-R1", "eastus", allTypes]],
  ["a word of both is one of the version", { offeredFind: "sweden" }, ["gpt-5-sweden", allColumns, allTypes]],
  ["a word that nothing has leaves nothing", { offeredFind: "gpt nix" }, ["", allColumns, allTypes]],
  ["words of no one region leave no region", { offeredFind: "japan europe" }, [allRows, "", allTypes]],
  [
    "a type leaves what is offered as it",
    { offeredTypes: ["provisionedMANAGED"] },
    ["DeepSeek-R1", allColumns, "region"],
  ],
  [
    "several types what is offered as one of them",
    { offeredTypes: [ZONE, REGIONAL] },
    ["DeepSeek-R1 gpt-5", allColumns, "zone region"],
  ],
  ["a type that no catalogue knows is no filter", { offeredTypes: ["Orbital"] }, [allRows, allColumns, allTypes]],
  ["what is retired can be hidden", { offeredCurrent: true }, ["DeepSeek-R1 gpt-5 gpt-5-sweden", allColumns, allTypes]],
  [
    "the next to retire first, those without a date last",
    { offeredSort: "retirement" },
    ["gpt-4o gpt-5 DeepSeek-R1 gpt-5-sweden", allColumns, allTypes],
  ],
])("%s", (_says, params, expected) => expect(shown(params)).toEqual(expected));

test("what is retired stands before what will be, also where no date says since when", () => {
  const gone = model({ name: "z", lifecycle: "Deprecated", skus: [sku(GLOBAL)] });
  const { rows } = filterAvailability(
    tableOf({ eastus: [model({ name: "a" }), model({ name: "b", skus: [retiring(30)] }), gone] }),
    { ...everything, offeredSort: "retirement" },
  );
  expect(rows.map(({ version }) => version.name)).toEqual(["z", "b", "a"]);
});

test("what is filtered out of the table is still counted among all regions", () =>
  expect(filterAvailability(world, { ...everything, offeredFind: "japan" }).allColumns).toHaveLength(4));

test("filtering changes no table, and more words never show more", () => {
  const words = fc.array(fc.constantFrom("gpt", "5", "us", "europe", "sweden", "open", "x"), { maxLength: 3 });
  const before = structuredClone(world);
  fc.assert(
    fc.property(
      words,
      fc.constantFrom<AvailabilityParams["offeredSort"]>("name", "retirement"),
      (some, offeredSort) => {
        const few = filterAvailability(world, {
          ...everything,
          offeredSort,
          offeredFind: [...some, "gpt-5"].join(" "),
        });
        const many = filterAvailability(world, { ...everything, offeredSort, offeredFind: some.join(" ") });
        expect(many.rows).toEqual(expect.arrayContaining([...few.rows]));
        expect(many.columns).toEqual(expect.arrayContaining([...few.columns]));
      },
    ),
  );
  expect(world).toEqual(before);
});

test("the file has a line for each version, region and type that is shown, with what is unknown in words", () =>
  expect(
    availabilityCsv(filterAvailability(world, { ...everything, offeredFind: "gpt-5 2025", offeredTypes: [GLOBAL] })),
  ).toBe(
    [
      "Model,Version,Maker,Lifecycle,Model version retires (UTC),Region,Region name,Geography,Deployment type,SKU,Offered,Retires here (UTC)",
      "gpt-5,2025-08-07,OpenAI,,2026-12-21T00:00:00.000Z,japaneast!,japaneast,,Global Provisioned,GlobalProvisionedManaged,no,",
      "gpt-5,2025-08-07,OpenAI,,2026-12-21T00:00:00.000Z,francecentral!,francecentral,,Global Provisioned,GlobalProvisionedManaged,unknown,",
      "gpt-5,2025-08-07,OpenAI,,2026-12-21T00:00:00.000Z,swedencentral!,swedencentral,,Global Provisioned,GlobalProvisionedManaged,no,",
      "gpt-5,2025-08-07,OpenAI,,2026-12-21T00:00:00.000Z,eastus!,eastus,,Global Provisioned,GlobalProvisionedManaged,yes,2026-12-21T00:00:00.000Z",
      "",
    ].join("\r\n"),
  ));

test("H1: a maker that is a formula stays text in the file", () => {
  const file = availabilityCsv(tableOf({ eastus: [model({ maker: "=1+1", lifecycle: "@SUM(1)" })] }));
  expect(file).toContain(`"'=1+1","'@SUM(1)"`);
});

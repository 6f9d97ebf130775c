import { expect, test } from "vitest";
import { offered } from "@/lib/offers/test-offers";
import { noRow, type PlacementRow } from "./placement-params";
import { lackingIn, wantedWorkloads } from "./wanted-workloads";

const { name: model, version, format } = offered();
const row: PlacementRow = { ...noRow, name: "Chat", model, version, ptu: 100, types: ["ProvisionedManaged"] };

test("a row is a workload once its model's format is known: by the catalogue, or by the link", () => {
  const wanted = { name: "Chat", model: { format, name: model, version }, neededPtu: 100, skuNames: row.types };
  expect(wantedWorkloads([row], [offered()])).toMatchObject([wanted]);
  expect(wantedWorkloads([{ ...row, format }], [])).toMatchObject([wanted]);
  expect(wantedWorkloads([row], [])).toBeNull();
});

test("as long as one row lacks something, none is placed", () => {
  expect(wantedWorkloads([row, { ...row, ptu: null }], [offered()])).toBeNull();
  expect([lackingIn(row), lackingIn(noRow)]).toEqual([
    { model: false, ptu: false },
    { model: true, ptu: true },
  ]);
});

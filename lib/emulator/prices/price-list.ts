import { isListed, modelSeeds, offersOf } from "../offers";
import { regionSeeds } from "../seeds/regions";
import { same } from "../spelling";
import { priceRow, type Meter, type PriceRow } from "./price-row";
import { ptuMeters } from "./ptu-meters";
import traps from "./made-up/traps.json" with { type: "json" };
import answer from "./recorded/eastus2-answer.json" with { type: "json" };
import fullRows from "./recorded/full-rows.json" with { type: "json" };
import snapshot from "./recorded/eastus2-snapshot.json" with { type: "json" };
import tokens from "./tokens.json" with { type: "json" };

let known: readonly PriceRow[] | undefined;

/** Every row there is, in the order of the meters' ids, as the saved answers have it. Made when it is first asked for. */
export function priceList(): readonly PriceRow[] {
  known ??= allRows();
  return known;
}

function allRows(): PriceRow[] {
  const recorded = [...answer, ...snapshot].map((meter) => priceRow(meter, placed("eastus2")));
  const derived = [
    ...[...ptuMeters].flatMap(([region, meters]) => meters.map((meter) => priceRow(meter, placed(region)))),
    ...regionSeeds.flatMap(({ name }) => tokenMeters(name).map((meter) => priceRow(meter, placed(name)))),
    ...traps.flatMap(({ regions, says: _says, ...meter }) => regions.map((name) => priceRow(meter, placed(name)))),
  ];
  // What is recorded stands as it is; nothing derived comes beside it.
  const rows = new Map<string, PriceRow>();
  for (const row of [...fullRows.Items, ...recorded, ...derived]) {
    const key = keyOf(row);
    if (!rows.has(key)) rows.set(key, row);
  }
  return [...rows.values()].sort((a, b) => (a.meterId < b.meterId ? -1 : 1));
}

/** A superseded price and one to come stand beside the one in force: all three are rows. */
const keyOf = (row: PriceRow) => {
  const { productName, meterName, armRegionName, reservationTerm = "", effectiveStartDate } = row;
  const isOfTheirTime = traps.some((trap) => trap.effectiveStartDate === effectiveStartDate);
  return [productName, meterName, armRegionName, reservationTerm, isOfTheirTime ? effectiveStartDate : ""].join("|");
};

/** What a region's pay-as-you-go deployments are billed by: at the price of eastus2, wherever the model is offered so. */
function tokenMeters(regionName: string): Meter[] {
  const region = regionSeeds.find(({ name }) => name === regionName);
  if (!region) return [];
  return tokens.flatMap(({ model, version, skuName, productName, unitOfMeasure, meters }) => {
    const seed = modelSeeds.find((each) => same(each.name, model) && each.version === version);
    const isOffered = seed && isListed(seed, region) && offersOf(seed, region).some((each) => each.skuName === skuName);
    return isOffered ? meters.map(({ from: _from, ...meter }) => ({ productName, unitOfMeasure, ...meter })) : [];
  });
}

/** As the list names places: "US East 2" where the answer was saved; elsewhere the region's display name is put in its place. */
function placed(name: string): { name: string; location: string } {
  const region = regionSeeds.find((each) => each.name === name);
  return { name, location: name === "eastus2" ? "US East 2" : (region?.displayName ?? name) };
}

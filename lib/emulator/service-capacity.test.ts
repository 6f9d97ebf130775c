import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isListed, modelSeeds, offersOf } from "./offers";
import { regionSeeds } from "./seeds/regions";
import { freeCapacity } from "./service-capacity";

const rows = modelSeeds.flatMap((model) =>
  regionSeeds
    .filter((region) => isListed(model, region))
    .flatMap((region) => offersOf(model, region).map((offer) => ({ model, region, offer }))),
);
type Row = (typeof rows)[number];

const anyInstant = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) });
const holds = (of: (row: Row) => boolean, check: (free: number, row: Row, seed: number, nowMs: number) => void) => {
  const found = rows.filter(of);
  expect(found.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(fc.constantFrom(...found), fc.nat(10_000), anyInstant, (row, seed, nowMs) => {
      check(freeCapacity(seed, nowMs, row.model, row.offer, row.region), row, seed, nowMs);
    }),
  );
};
const isRegionalPtu = ({ offer }: Row) => offer.skuName === "ProvisionedManaged";

/** docs/emulator.md promises these to other tests. */
describe("with any seed, at any instant", () => {
  test("less than nothing is free nowhere", () => {
    holds(
      () => true,
      (free) => expect(free).toBeGreaterThanOrEqual(0),
    );
  });

  test("full regions have nothing Regional free", () => {
    holds(
      (row) => isRegionalPtu(row) && ["westeurope", "switzerlandnorth"].includes(row.region.name),
      (free) => expect(free).toBe(0),
    );
  });

  test("ample regions have 400 PTU and more free as Regional", () => {
    holds(
      (row) => isRegionalPtu(row) && ["eastus2", "swedencentral", "polandcentral"].includes(row.region.name),
      (free) => expect(free).toBeGreaterThanOrEqual(400),
    );
  });

  test("a Global type that is no preview has 300 PTU and more free", () => {
    holds(
      ({ model, offer }) => offer.skuName === "GlobalProvisionedManaged" && model.lifecycleStatus !== "Preview",
      (free) => expect(free).toBeGreaterThanOrEqual(300),
    );
  });

  test("what is shared is the same number in each region that shares it", () => {
    holds(
      ({ offer }) => offer.reach !== "Regional",
      (free, { model, region, offer }, seed, nowMs) => {
        for (const other of regionSeeds) {
          if (offer.reach === "DataZone" && other.dataZone !== region.dataZone) continue;
          expect(freeCapacity(seed, nowMs, model, offer, other)).toBe(free);
        }
      },
    );
  });
});

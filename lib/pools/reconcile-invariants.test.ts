import fc from "fast-check";
import { expect, test } from "vitest";
import { forbidden, serverFailure, unreadable } from "@/lib/offers/test-offers";
import { holdingsOf } from "./holdings";
import { poolsOf } from "./pools-of";
import { reconcile } from "./reconcile";
import { account, catalog, deployment, failed, open, read, told, usage } from "./test-pools";

const states = fc.constantFrom("Succeeded", "Deleting", "creating", "Failed", "Moving", "Orbiting", null);
const deployments = fc.array(
  fc.record({
    size: fc.option(fc.nat(4), { freq: 8 }),
    sizeInForce: fc.option(fc.nat(4)),
    state: states,
    skuName: fc.constantFrom("GlobalProvisionedManaged", "Standard", null),
  }),
  { maxLength: 6 },
);
const readings = fc.oneof(
  {
    weight: 5,
    arbitrary: deployments.map((all) => read(all.map(({ size, ...more }, at) => deployment(`${at}`, size, more)))),
  },
  fc.constantFrom(open, failed(serverFailure), failed(forbidden()), read([deployment("chat", 100)], unreadable)),
);
const used = fc.option(
  fc.integer({ min: -1, max: 40 }).map((quarters) => quarters / 4),
  { freq: 5 },
);

test("sum and difference are what is used whenever all are known; a difference always has a reason, agreement none", () =>
  fc.assert(
    fc.property(readings, used, fc.boolean(), (reading, value, isCatalogRead) => {
      const pools = poolsOf([told("eastus", read([usage(10, value)]))]);
      const all = holdingsOf({
        ...{ subscription: "one", accounts: read([account("a")]), deploymentsBy: () => reading },
        versionsIn: () => (isCatalogRead ? catalog : null),
      });
      for (const pool of pools) {
        const { sum, difference, reasons, deployments: drawing } = reconcile(pool, all, pools);
        const isSure =
          reading.is === "read" &&
          reading.missing.length === 0 &&
          reading.data.every(({ skuName }) => skuName !== null);
        const isSized = drawing.every(({ deployment: { size } }) => size !== null);
        expect(sum.isExact).toBe(isSure && isSized);
        expect(difference === null).toBe(!sum.isExact || value === null);
        if (difference !== null) {
          expect(sum.value + difference).toBe(value);
          expect(reasons.length === 0).toBe(difference === 0);
        } else expect(reasons.length === 0).toBe(sum.isExact);
        // Deployments that are said to make up the difference do so, each in one of the ways in which it may be counted.
        const exact = reasons.flatMap((each) => ("match" in each && each.match !== "inexact" ? each.deployments : []));
        expect(new Set(exact).size).toBe(exact.length);
        const deltas = exact.map(({ deployment: { size, sizeInForce } }) => [
          -(size ?? 0),
          size ?? 0,
          (sizeInForce ?? 0) - (size ?? 0),
        ]);
        const sums = deltas.reduce<readonly number[]>(
          (known, ways) => known.flatMap((each) => ways.map((way) => each + way)),
          [0],
        );
        if (exact.length > 0) expect(sums).toContain(difference);
      }
    }),
  ));

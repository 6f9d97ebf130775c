import { expect, test } from "vitest";
import { poolsOf } from "./pools-of";
import { reconciler } from "./reconciler";
import { account, catalog, deployment, GLOBAL_POOL, read, told, usage } from "./test-pools";

const pools = poolsOf([
  told("eastus", read([usage(300, 100, { pool: GLOBAL_POOL })])),
  told("eastus", read([usage(300, 70, { pool: GLOBAL_POOL })]), "two"),
  told("eastus", read([usage(300, 0, { pool: GLOBAL_POOL })]), "three"),
]);
const [one, two, three] = pools;

test("each pool is held against its own subscription's deployments, which are put together once", () => {
  const asked: string[] = [];
  const reconciled = reconciler(pools, (subscription) => {
    asked.push(subscription);
    if (subscription === "three") return null;
    return {
      ...{ subscription, accounts: read([account("a", "eastus", { subscription })]), versionsIn: () => catalog },
      deploymentsBy: () => read([deployment("chat", subscription === "one" ? 100 : 50)]),
    };
  });
  expect(asked, "nobody looks yet").toEqual([]);
  const differences = [one, two, three, one].map((pool) => pool && reconciled(pool)?.difference);
  expect(differences).toEqual([0, 20, undefined, 0]);
  expect(asked).toEqual(["one", "two", "three"]);
});

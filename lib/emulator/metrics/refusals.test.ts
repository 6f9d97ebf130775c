import { describe, expect, test } from "vitest";
import {
  accounts,
  askMetrics,
  chatQuery,
  emulatorOnFriday,
  lastHours,
  ofSubscription,
  readMetrics,
  seriesOf,
  UTILIZATION,
  type MetricQuery,
} from "../test-metrics";
import { limited, production } from "../test-calls";
import { metricTable } from "./metric-table";

const emulator = emulatorOnFriday();

describe("refusals", () => {
  const envelope = (code: string) => ({ error: { code, message: expect.any(String) } });
  const tooMany = metricTable.slice(0, 21).map(({ name }) => name);

  test.each<[says: string, query: MetricQuery]>([
    ["a metric that is none", { metricnames: `${UTILIZATION},Latencies` }],
    ["more than 20 names", { metricnames: tooMany.join(",") }],
    ["another namespace", { metricnamespace: "Microsoft.Storage/storageAccounts" }],
    ["a grain that is none", { interval: "PT2M" }],
    ["no duration at all", { interval: "1 minute" }],
    ["minutes of more than 30 days", { timespan: lastHours(31 * 24) }],
    ["a timespan that is none", { timespan: "yesterday" }],
    ["a timespan that ends before it begins", { timespan: lastHours(-1) }],
    ["an aggregation that is none", { aggregation: "median" }],
    ["a filter that is none", { $filter: "ModelDeploymentName" }],
    ["a dimension that the metric has not", { $filter: "StatusCode eq '*'" }],
    ["top 0", { top: "0" }],
    ["an order that is none", { orderby: "total sideways" }],
  ])("%s: 400, in the envelope for an account and bare for a subscription", async (_says, query) => {
    const one = await askMetrics(emulator, accounts.eastus2, { ...chatQuery, ...query });
    expect([one.status, one.json]).toEqual([400, envelope("BadRequest")]);
    const all = await askMetrics(emulator, ofSubscription, { ...chatQuery, region: "eastus2", ...query });
    expect([all.status, all.json]).toEqual([400, { code: "BadRequest", message: expect.any(String) }]);
  });

  test("a dimension that the metric has not passes where dimensions are not validated", async () => {
    const $filter = "StatusCode eq '*' and ModelDeploymentName eq 'chat'";
    const query = { ...chatQuery, $filter, ValidateDimensions: "false" };
    expect(seriesOf(await readMetrics(emulator, accounts.eastus2, query))[0]?.data).toHaveLength(60);
  });

  test("a subscription without a region", async () => {
    expect(await askMetrics(emulator, ofSubscription, chatQuery)).toMatchObject({
      status: 400,
      json: { code: "BadRequest" },
    });
  });

  test("a person whose role is not enough: 403 for an account, a bare 401 for a subscription", async () => {
    const scope = (path: string) => path.replace(production, limited);
    const one = await askMetrics(emulator, scope(accounts.eastus2), chatQuery);
    expect([one.status, one.json]).toEqual([403, envelope("AuthorizationFailed")]);
    const all = await askMetrics(emulator, scope(ofSubscription), { ...chatQuery, region: "uksouth" });
    expect([all.status, all.json]).toEqual([401, { code: "Unauthorized", message: expect.stringContaining(limited) }]);
    expect(all.headers.get("WWW-Authenticate")).toBeNull();
  });

  test.each([
    ["no such account", accounts.eastus2.replace("contoso-foundry", "none"), "GET", 404],
    ["its POST twin, which is not imitated", ofSubscription, "POST", 501],
    ["a POST to an account", accounts.eastus2, "POST", 405],
  ])("%s", async (_says, scope, method, status) => {
    expect((await askMetrics(emulator, scope, chatQuery, { method })).status).toBe(status);
  });
});

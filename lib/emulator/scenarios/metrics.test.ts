import { describe, expect, test } from "vitest";
import {
  accounts,
  askMetrics,
  chatQuery,
  deploymentPath,
  emulatorOnFriday,
  lastHours,
  ofSubscription,
  readMetrics,
  seriesOf,
  UTILIZATION,
  type MetricQuery,
} from "../test-metrics";
import { ask } from "../test-calls";

const QUERY: MetricQuery = { ...chatQuery, aggregation: "maximum,average" };
const read = (scenario: string, query: MetricQuery = {}) =>
  readMetrics(emulatorOnFriday({ scenario }), accounts.eastus2, { ...QUERY, ...query });
const points = async (scenario: string, query: MetricQuery = {}) =>
  seriesOf(await read(scenario, query))[0]?.data ?? [];

describe("faults of Azure Monitor", () => {
  test("M1: a gap of six hours, two nulls, three minutes not in yet", async () => {
    const day = await points("M1", { timespan: lastHours(24) });
    const absent = day.flatMap((point, at) => ("maximum" in point ? [] : [at]));
    expect(absent).toHaveLength(6 * 60 + 3);
    expect([absent[0], absent[359]]).toEqual([15 * 60, 21 * 60 - 1]);
    expect(absent.slice(-3)).toEqual([1437, 1438, 1439]);
    expect(day.flatMap((point, at) => (point.maximum === null ? [at] : []))).toEqual([30, 31]);
  });

  test("M2: without `top` there are two series, with it all", async () => {
    const $filter = "ModelDeploymentName eq '*'";
    expect(seriesOf(await read("M2", { $filter }))).toHaveLength(2);
    expect(seriesOf(await read("M2", { $filter, top: "100" }))).toHaveLength(7);
  });

  test("M3: one minute of every hour touches 137 %, at any grain", async () => {
    const minutes = await points("M3", { timespan: lastHours(3) });
    expect(minutes.flatMap(({ maximum }, at) => (maximum === 137 ? [at] : []))).toEqual([17, 77, 137]);
    const hours = await points("M3", { timespan: lastHours(3), interval: "PT1H" });
    expect(hours.map(({ maximum }) => maximum)).toEqual([137, 137, 137]);
  });

  test("M4: points of five minutes where one was asked for, and what is coarser stays", async () => {
    expect((await read("M4")).interval).toBe("PT5M");
    expect((await read("M4", { interval: "PT1H", timespan: lastHours(3) })).interval).toBe("PT1H");
    expect(await points("M4")).toHaveLength(12);
  });

  test("M5: neither family, or both", async () => {
    const metricnames = `${UTILIZATION},ProvisionedUtilization`;
    const counts = async (scenario: string, scope: string) => {
      const emulator = emulatorOnFriday({ scenario });
      const { value } = await readMetrics(emulator, scope, { ...QUERY, $filter: "Region eq '*'", metricnames });
      return value.map(({ timeseries }) => timeseries.length);
    };
    expect(await counts("M5", accounts.eastus2)).toEqual([0, 0]);
    expect(await counts("M5-both", accounts.sweden)).toEqual([1, 1]);
  });

  test("M7: two stretches, and a deployment created three days ago", async () => {
    const emulator = emulatorOnFriday({ scenario: "M7" });
    const hours = await points("M7", { timespan: lastHours(7 * 24), interval: "PT1H" });
    const text = hours.map((point) => ("maximum" in point ? "x" : ".")).join("");
    expect(text).toMatch(/^x{48}\.{48}x{72}$/);
    expect((await ask(emulator, deploymentPath(accounts.eastus2, "chat"))).json).toMatchObject({
      systemData: { createdAt: "2026-11-17T12:00:00.000Z" },
    });
  });

  test("metric-error: one metric fails, the others stand", async () => {
    const { value } = await read("metric-error", { metricnames: `${UTILIZATION},AzureOpenAIRequests` });
    expect(value.map(({ errorCode, timeseries }) => [errorCode, timeseries.length])).toEqual([
      ["Success", 1],
      ["InternalError", 0],
    ]);
  });

  test.each([
    ["I6", 403, 401],
    ["I6-subscription", 200, 401],
    ["T7-529", 529, 529],
  ])("%s: %i for an account, %i for a subscription", async (scenario, one, all) => {
    const emulator = emulatorOnFriday({ scenario });
    const ofAccount = await askMetrics(emulator, accounts.eastus2, QUERY);
    const whole = await askMetrics(emulator, ofSubscription, { ...QUERY, region: "eastus2" });
    expect([ofAccount.status, whole.status]).toEqual([one, all]);
    expect(whole.json).toEqual({ code: expect.any(String), message: expect.any(String) });
    expect(whole.headers.get("Retry-After")).toBeNull();
  });

  test("T7-529 strikes once", async () => {
    const emulator = emulatorOnFriday({ scenario: "T7-529" });
    expect((await askMetrics(emulator, accounts.eastus2, QUERY)).status).toBe(529);
    expect((await askMetrics(emulator, accounts.eastus2, QUERY)).status).toBe(200);
  });
});

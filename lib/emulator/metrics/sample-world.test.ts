import { describe, expect, test } from "vitest";
import {
  accounts,
  deploymentPath,
  emulatorOnFriday,
  FRIDAY_NOON,
  lastHours,
  readMetrics,
  seriesOf,
  UTILIZATION,
  type Series,
} from "../test-metrics";
import { ask } from "../test-calls";

/** What docs/emulator.md says of the sample world's deployments, read through the operations alone. */
const emulator = emulatorOnFriday();
const HOUR = 3_600_000;

type Week = { touched: string[]; full: number; peak: number; total: number; turnedAway: number; told: number };

async function weekOf(scope: string, deployment: string, family: "openai" | "foundry" = "openai"): Promise<Week> {
  const names =
    family === "openai" ? [UTILIZATION, "AzureOpenAIRequests"] : ["ProvisionedUtilization", "ModelRequests"];
  const ask = (metric: string, filter: string) =>
    readMetrics(emulator, scope, {
      metricnames: metric,
      timespan: lastHours(7 * 24),
      aggregation: "maximum,average,total",
      $filter: `ModelDeploymentName eq '${deployment}'${filter}`,
      top: "100",
    });
  const [points] = seriesOf(await ask(names[0] ?? "", "")).map(({ data }) => data);
  const requests = seriesOf(await ask(names[1] ?? "", " and StatusCode eq '*'"));
  const told = (points ?? []).filter(({ maximum }) => maximum !== undefined);
  return {
    touched: told.filter(({ maximum = 0 }) => maximum >= 100).map(({ timeStamp }) => timeStamp),
    full: told.filter(({ average = 0 }) => average >= 100).length,
    peak: Math.max(...told.map(({ maximum = 0 }) => maximum)),
    total: requests.reduce((sum, series) => sum + totalOf(series), 0),
    turnedAway: totalOf(requests.find(({ metadatavalues }) => metadatavalues[1]?.value === "429")),
    told: told.length,
  };
}

const totalOf = (series: Series | undefined) => (series?.data ?? []).reduce((sum, { total = 0 }) => sum + total, 0);

describe("a week of", () => {
  test("assistant, the hot one: full for minutes, on weekdays 09:00–11:00 only; about 2 % turned away", async () => {
    const { touched, full, total, turnedAway } = await weekOf(accounts.eastus2, "assistant");
    expect(touched.length).toBeGreaterThan(40);
    expect(full).toBeGreaterThan(10);
    expect(full).toBeLessThan(touched.length);
    for (const at of touched) expect(at).toMatch(/T(09|10):/);
    expect(new Set(touched.map((at) => new Date(at).getUTCDay()))).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(turnedAway / total).toBeGreaterThan(0.015);
    expect(turnedAway / total).toBeLessThan(0.03);
  });

  test("summaries, the right-sized one: close to 100 %, never there", async () => {
    const { peak, turnedAway, total } = await weekOf(accounts.eastus2, "summaries");
    expect(peak).toBeGreaterThan(85);
    expect(peak).toBeLessThan(100);
    expect([turnedAway, total > 100_000]).toEqual([0, true]);
  });

  test("contracts, the idle one: utilization 0 in every minute, no series of requests", async () => {
    const { peak, total, told } = await weekOf(accounts.eastus2, "contracts");
    expect([peak, total]).toEqual([0, 0]);
    expect(told).toBeGreaterThan(7 * 24 * 60 - 4);
  });

  test("chat, the rejecting one: nearly all that it refuses spills over, some of it in vain", async () => {
    const { touched, full, turnedAway, total } = await weekOf(accounts.eastus2, "chat");
    expect(full).toBeGreaterThan(100);
    expect(touched.length).toBeGreaterThan(full);
    expect(turnedAway / total).toBeGreaterThan(0.03);
    const spilled = seriesOf(
      await readMetrics(emulator, accounts.eastus2, {
        metricnames: "AzureOpenAIRequests",
        interval: "FULL",
        timespan: lastHours(7 * 24),
        $filter: "ModelDeploymentName eq 'chat-overflow' and IsSpillover eq 'True' and StatusCode eq '*'",
      }),
    ).map(totalOf);
    expect(spilled).toHaveLength(2);
    expect((spilled[0] ?? 0) + (spilled[1] ?? 0)).toBe(turnedAway);
    expect(spilled[0]).toBeGreaterThan(0.99 * turnedAway);
  });

  test("routing, the bursty one: touched, never full, a few percent turned away", async () => {
    const { touched, full, turnedAway, total } = await weekOf(accounts.eastus2, "routing");
    expect(touched.length).toBeGreaterThan(50);
    expect(full).toBe(0);
    expect(turnedAway / total).toBeGreaterThan(0.01);
  });

  test("batch-eval, the nightly one: 01:00–04:00 only, in the Foundry family only", async () => {
    const { total, peak } = await weekOf(accounts.devFoundry, "batch-eval", "foundry");
    expect(total).toBeGreaterThan(100_000);
    expect(peak).toBeGreaterThan(80);
    expect((await weekOf(accounts.devFoundry, "batch-eval")).total).toBe(0);
    const [series] = seriesOf(
      await readMetrics(emulator, accounts.devFoundry, {
        metricnames: "ModelRequests",
        interval: "PT1H",
        timespan: lastHours(24),
        $filter: "ModelDeploymentName eq 'batch-eval'",
      }),
    );
    const hours = (series?.data ?? []).filter(({ total: calls }) => calls !== undefined);
    expect(hours.map(({ timeStamp }) => timeStamp.slice(11, 13))).toEqual(["01", "02", "03"]);
  });
});

describe("over longer spans", () => {
  const daily = async (scope: string, deployment: string, days: number) => {
    const [series] = seriesOf(
      await readMetrics(emulator, scope, {
        metricnames: "AzureOpenAIRequests",
        interval: "P1D",
        timespan: lastHours(24 * days),
        $filter: `ModelDeploymentName eq '${deployment}'`,
      }),
    );
    return (series?.data ?? []).map(({ total }) => total);
  };

  test("code-review grows", async () => {
    const weeks = await daily(accounts.eastus2, "code-review", 70);
    const sum = (from: number) => weeks.slice(from, from + 7).reduce<number>((all, value) => all + (value ?? 0), 0);
    expect(sum(63) / sum(0)).toBeGreaterThan(1.6);
  });

  test("search-dev was deleted and created again under its name: two stretches", async () => {
    const days = await daily(accounts.devOpenai, "search-dev", 30);
    const text = days.map((total) => (total === undefined ? "." : "x")).join("");
    expect(text).toMatch(/^x+\.{5,6}x+$/);
    const { json } = await ask(emulator, deploymentPath(accounts.devOpenai, "search-dev"));
    expect(json).toMatchObject({ systemData: { createdAt: "2026-11-08T09:30:00.0000000Z" } });
  });

  test("entwurf is younger than seven days, whenever the world is made", async () => {
    const days = await daily(accounts.devBerlin, "entwurf", 7);
    expect(days.map((total) => total !== undefined)).toEqual([false, false, false, true, true, true, true]);
    const { json } = await ask(emulator, deploymentPath(accounts.devBerlin, "entwurf"));
    const { createdAt } = json.systemData as { createdAt: string };
    expect(FRIDAY_NOON - Date.parse(createdAt)).toBeLessThan(7 * 24 * HOUR);
  });
});

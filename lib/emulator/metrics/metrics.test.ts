import { describe, expect, test } from "vitest";
import {
  accounts,
  chatQuery,
  emulatorOnFriday,
  FRIDAY_NOON,
  lastHours,
  namesOf,
  ofSubscription,
  readMetrics,
  seriesOf,
  UTILIZATION,
  type MetricQuery,
} from "../test-metrics";
import { metricTable } from "./metric-table";

const emulator = emulatorOnFriday();
const MINUTE = 60_000;
const ofChat = (query: MetricQuery = {}) => readMetrics(emulator, accounts.eastus2, { ...chatQuery, ...query });
const first = async (query: MetricQuery = {}) => seriesOf(await ofChat(query))[0]?.data ?? [];

describe("an answer", () => {
  test("has dimensions in lower case, in the filter's order", async () => {
    const [series] = seriesOf(await ofChat({ $filter: "Region eq '*' and MODELDEPLOYMENTNAME eq 'chat'" }));
    expect(series?.metadatavalues).toEqual([
      { name: { value: "region", localizedValue: "region" }, value: "East US 2" },
      { name: { value: "modeldeploymentname", localizedValue: "modeldeploymentname" }, value: "chat" },
    ]);
  });

  test("has the aggregations asked for, where the metric has them", async () => {
    const keys = async (aggregation: string) => Object.keys((await first({ aggregation }))[0] ?? {});
    expect(await keys("Maximum, average,total")).toEqual(["timeStamp", "maximum", "average"]);
    expect(await keys("minimum,count")).toEqual(["timeStamp", "minimum", "count"]);
    expect(Object.keys((await first())[0] ?? {})).toEqual(["timeStamp", "average"]);
  });

  test("has the dimensions that every metric of the table has", async () => {
    for (const { name, dimensions, family } of metricTable) {
      const filter = dimensions.map((each) => `${each} eq '*'`).join(" and ");
      const answered = await ofChat({ metricnames: name, $filter: filter, top: "1000", interval: "PT1H" });
      const names = seriesOf(answered)[0]?.metadatavalues.map((each) => each.name.value);
      expect(names, `${name} (${family})`).toEqual(dimensions.map((each) => each.toLowerCase()));
    }
  });

  test("holds ten series unless `top` says more, and the largest first where they are ordered", async () => {
    const all = { metricnames: "AzureOpenAIRequests", $filter: "ModelDeploymentName eq '*'", interval: "PT1H" };
    const read = async (query: MetricQuery) =>
      seriesOf(await readMetrics(emulator, accounts.frankfurt, { ...all, timespan: lastHours(3), ...query }));
    expect(await read({})).toHaveLength(10);
    const ordered = await read({ top: "100", orderby: "total desc" });
    expect(ordered).toHaveLength(32);
    const sums = ordered.map(({ data }) => data.reduce((sum, { total = 0 }) => sum + total, 0));
    expect(sums).toEqual([...sums].sort((a, b) => b - a));
    expect((await read({ top: "3", orderby: "total desc" })).map(namesOf)).toEqual(ordered.slice(0, 3).map(namesOf));
  });

  test("rolls up a dimension that is not to split it; metadata come without points", async () => {
    const query = {
      metricnames: "AzureOpenAIRequests",
      $filter: "ModelDeploymentName eq 'chat' and StatusCode eq '*'",
    };
    expect(seriesOf(await ofChat({ ...query, rollupby: "StatusCode" })).map(namesOf)).toEqual(["chat"]);
    const metadata = seriesOf(await ofChat({ ...query, resultType: "Metadata" }));
    expect(metadata.map(({ data }) => data.length)).toEqual(metadata.map(() => 0));
    expect(metadata.length).toBeGreaterThan(1);
  });

  test("has only an instant where there is no point: the newest minutes, and before 93 days", async () => {
    const newest = await first({ timespan: lastHours(1, FRIDAY_NOON + 5 * MINUTE) });
    const told = newest.map((point) => point.average !== undefined);
    expect(told.lastIndexOf(true) - told.indexOf(true) + 1).toBe(told.filter(Boolean).length);
    const late = 55 - told.filter(Boolean).length;
    expect(late).toBeGreaterThanOrEqual(1);
    expect(late).toBeLessThanOrEqual(3);
    expect(Object.keys(newest.at(-1) ?? {})).toEqual(["timeStamp"]);
    const old = await first({ interval: "P1D", timespan: lastHours(100 * 24) });
    expect(old.map(({ average }) => average !== undefined)).toEqual(Array.from({ length: 100 }, (_, at) => at >= 7));
  });

  test("where nothing is counted: no series if it would be split, one of 0 if not", async () => {
    const query = { metricnames: "AzureOpenAIRequests", interval: "FULL" };
    const read = async (more: MetricQuery) =>
      seriesOf(await readMetrics(emulator, accounts.speech, { ...query, timespan: lastHours(2), ...more }));
    expect(await read({ $filter: "ModelDeploymentName eq '*'" })).toEqual([]);
    expect(await read({})).toEqual([{ metadatavalues: [], data: [{ timeStamp: "2026-11-20T10:00:00Z", total: 0 }] }]);
  });

  test.each<[says: string, interval: string, hours: number, adjusts: boolean, expected: string]>([
    ["the grain asked for", "PT5M", 2, false, "PT5M"],
    ["hours written as minutes", "PT60M", 5, false, "PT1H"],
    ["one point", "FULL", 2, false, "FULL"],
    ["longer than the span, as the official example", "PT6H", 5, true, "PT1H"],
    ["none that there is", "PT2M", 5, true, "PT5M"],
    ["minutes of more than 30 days", "PT1M", 31 * 24, true, "PT1H"],
  ])("grain: %s", async (_says, interval, hours, adjusts, expected) => {
    const answered = await ofChat({ interval, timespan: lastHours(hours), AutoAdjustTimegrain: String(adjusts) });
    expect(answered.interval).toBe(expected);
  });
});

describe("families", () => {
  test.each([
    ["kind OpenAI has the Azure OpenAI names", accounts.sweden, [4, 0]],
    ["kind AIServices both", accounts.eastus2, [7, 7]],
    ["or the Foundry names alone", accounts.devFoundry, [0, 3]],
    ["another kind none", accounts.speech, [0, 0]],
  ])("%s", async (_says, scope, atLeast) => {
    const { value } = await readMetrics(emulator, scope, {
      metricnames: `${UTILIZATION},ProvisionedUtilization`,
      $filter: "ModelDeploymentName eq '*'",
      timespan: lastHours(1),
      top: "100",
    });
    value.forEach(({ timeseries }, i) => {
      if (atLeast[i] === 0) expect(timeseries).toEqual([]);
      else expect(timeseries.length).toBeGreaterThanOrEqual(atLeast[i] ?? 0);
    });
  });
});

describe("over a subscription", () => {
  const both = { $filter: "Microsoft.ResourceId eq '*' and ModelDeploymentName eq '*'", top: "1000" };
  const read = (query: MetricQuery) => readMetrics(emulator, ofSubscription, { ...chatQuery, ...both, ...query });

  test("a region's resources answer as they do one by one, named by their ids", async () => {
    const series = seriesOf(await read({ region: "East US 2" }));
    const alone = seriesOf(await ofChat({ $filter: "ModelDeploymentName eq '*'", top: "1000" }));
    expect(series.map(({ data }) => data)).toEqual(alone.map(({ data }) => data));
    expect(series[0]?.metadatavalues[0]).toEqual({
      name: { value: "Microsoft.ResourceId", localizedValue: "Microsoft.ResourceId" },
      value: accounts.eastus2.toLowerCase(),
    });
  });

  test("a region where nothing stands is not refused: no series with the wildcard, one of 0 without", async () => {
    const query = { region: "nowhere", metricnames: "AzureOpenAIRequests", interval: "FULL" };
    expect(seriesOf(await read(query))).toEqual([]);
    const plain = await readMetrics(emulator, ofSubscription, { timespan: lastHours(1), ...query });
    expect(seriesOf(plain).map(({ data }) => data.map(({ total }) => total))).toEqual([[0]]);
  });
});

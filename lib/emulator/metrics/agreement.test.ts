import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  accounts,
  emulatorOnFriday,
  FRIDAY_NOON,
  lastHours,
  namesOf,
  readMetrics,
  seriesOf,
  UTILIZATION,
  type Series,
} from "../test-metrics";

/** What several answers tell of the same calls has to agree: asked through the operation alone. */
const emulator = emulatorOnFriday();
const totals = ({ data }: Series) => data.map(({ total }) => total ?? 0);
const only = (series: readonly Series[], name: string) => series.find((each) => namesOf(each) === name);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

const ofChat = async (names: string, filter: string, more: Record<string, string> = {}) =>
  readMetrics(emulator, accounts.eastus2, {
    metricnames: names,
    timespan: lastHours(2),
    aggregation: "average,maximum,minimum,total",
    $filter: filter,
    top: "100",
    ...more,
  });

describe("what is told of the same calls agrees", () => {
  test("each call that spills over is a 429 of its deployment and one of its target, in the same minute", async () => {
    const series = seriesOf(
      await ofChat(
        "AzureOpenAIRequests",
        "(ModelDeploymentName eq 'chat' or ModelDeploymentName eq 'chat-overflow') and StatusCode eq '*' and IsSpillover eq '*'",
      ),
    );
    const refused = totals(only(series, "chat 429 False") ?? { metadatavalues: [], data: [] });
    const taken = only(series, "chat-overflow 200 True");
    const left = only(series, "chat-overflow 429 True");
    expect(sum(refused)).toBeGreaterThan(1_000);
    expect(refused).toEqual(refused.map((_, at) => (taken?.data[at]?.total ?? 0) + (left?.data[at]?.total ?? 0)));
    expect(sum(taken ? totals(taken) : [])).toBeGreaterThan(0.5 * sum(refused));
    expect(only(series, "chat 200 True"), "a PTU deployment is no target").toBeUndefined();
  });

  test("a minute with a 429 touched 100 %", async () => {
    const [utilization, requests] = (
      await Promise.all([
        ofChat(UTILIZATION, "ModelDeploymentName eq 'chat'"),
        ofChat("AzureOpenAIRequests", "ModelDeploymentName eq 'chat' and StatusCode eq '429'"),
      ])
    ).map((answered) => seriesOf(answered)[0]?.data ?? []);
    const turned = (requests ?? []).flatMap(({ total }, at) => (total ? [utilization?.[at]?.maximum ?? 0] : []));
    expect(turned.length).toBeGreaterThan(10);
    for (const maximum of turned) expect(maximum).toBeGreaterThan(100);
  });

  test("both families of a resource tell the same figures", async () => {
    const pairs = [
      [UTILIZATION, "ProvisionedUtilization"],
      ["AzureOpenAIRequests", "ModelRequests"],
      ["ProcessedPromptTokens", "InputTokens"],
      ["GeneratedTokens", "OutputTokens"],
      ["TokenTransaction", "TotalTokens"],
    ];
    for (const pair of pairs) {
      const { value } = await ofChat(pair.join(","), "ModelDeploymentName eq '*'");
      expect(value[0]?.timeseries.length).toBeGreaterThan(3);
      expect(value[1]?.timeseries).toEqual(value[0]?.timeseries);
    }
  });

  test("input and output are all tokens; what is active is what was not cached", async () => {
    const { value } = await ofChat(
      "ProcessedPromptTokens,GeneratedTokens,TokenTransaction,ActiveTokens",
      "ModelDeploymentName eq 'assistant'",
    );
    const [prompt = [], generated = [], all = [], active = []] = value.map(({ timeseries }) =>
      timeseries[0] ? totals(timeseries[0]) : [],
    );
    expect(all).toEqual(prompt.map((tokens, at) => tokens + (generated[at] ?? 0)));
    expect(sum(active)).toBeLessThan(sum(all));
    expect(sum(active)).toBeGreaterThan(sum(generated));
  });

  test("a status of its own or all together, an hour or its minutes: the same sum", async () => {
    const chat = "ModelDeploymentName eq 'chat'";
    const split = seriesOf(await ofChat("AzureOpenAIRequests", `${chat} and StatusCode eq '*'`));
    const whole = seriesOf(await ofChat("AzureOpenAIRequests", chat))[0];
    const hourly = seriesOf(await ofChat("AzureOpenAIRequests", chat, { interval: "PT1H" }))[0];
    const full = seriesOf(await ofChat("AzureOpenAIRequests", chat, { interval: "FULL" }))[0];
    const minutes = whole ? totals(whole) : [];
    expect(minutes).toEqual(minutes.map((_, at) => sum(split.map((series) => totals(series)[at] ?? 0))));
    expect(hourly?.data.map(({ total }) => total)).toEqual([sum(minutes.slice(0, 60)), sum(minutes.slice(60))]);
    expect(full?.data).toEqual([{ timeStamp: "2026-11-20T10:00:00Z", total: sum(minutes) }]);
  });
});

test("a minute is the same whatever window, grain and company it is asked in", async () => {
  const start = FRIDAY_NOON - 90 * 24 * 3_600_000;
  const hours = fc.integer({ min: 0, max: 85 * 24 * 60 }).map((minutes) => start + minutes * 60_000);
  await fc.assert(
    fc.asyncProperty(hours, fc.integer({ min: 1, max: 150 }), fc.nat(60), async (from, length, before) => {
      const span = (first: number, last: number) => `${new Date(first).toISOString()}/${new Date(last).toISOString()}`;
      const to = from + length * 60_000;
      const [alone, among] = await Promise.all([
        ofChat(UTILIZATION, "ModelDeploymentName eq 'chat'", { timespan: span(from, to) }),
        ofChat(UTILIZATION, "ModelDeploymentName eq '*'", { timespan: span(from - before * 60_000, to + 60_000) }),
      ]);
      const [one, other] = [seriesOf(alone)[0], only(seriesOf(among), "chat")];
      expect(one?.data).toEqual(other?.data.slice(before, before + length));
      expect(one?.data).toHaveLength(length);
    }),
    { numRuns: 15 },
  );
});

import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "@/lib/time";
import { virtualClock } from "../clock";
import { createEmulator } from "../emulator";
import { bodyOf, put, sweden } from "../test-deploying";
import { lastHours, namesOf, ofSubscription, readMetrics, seriesOf, UTILIZATION, type Series } from "../test-metrics";
import { NOON } from "../test-worlds";

const told = (series: readonly Series[]) =>
  series.flatMap(({ data }) => data).filter(({ average }) => average !== undefined);

test.each([
  ["the account", sweden, {}],
  ["the subscription", ofSubscription, { region: "swedencentral" }],
])("what was deployed is used from its first minutes on, as %s tells it", async (_says, scope, more) => {
  const clock = virtualClock(NOON);
  const emulator = createEmulator({ clock });
  const asked = (hours: number) => ({
    ...more,
    metricnames: UTILIZATION,
    $filter: "ModelDeploymentName eq 'chat-new'",
    timespan: lastHours(hours, clock.now()),
  });
  await put(emulator, sweden, "chat-new", bodyOf(100));
  expect(told(seriesOf(await readMetrics(emulator, scope, asked(1))))).toEqual([]);
  await clock.advance(10 * MINUTE_MS);
  const soon = told(seriesOf(await readMetrics(emulator, scope, asked(1))));
  expect(soon.length).toBeGreaterThanOrEqual(6);
  expect(soon.every(({ timeStamp }) => Date.parse(timeStamp) >= NOON)).toBe(true);
  await clock.advance(24 * HOUR_MS);
  const averages = told(seriesOf(await readMetrics(emulator, scope, asked(24)))).map(({ average = 0 }) => average);
  expect(Math.max(...averages)).toBeGreaterThan(10);
  expect(Math.max(...averages), "modestly").toBeLessThan(100);
});

test("whatever its name, on a Saturday too", async () => {
  const clock = virtualClock(NOON);
  const emulator = createEmulator({ clock });
  const names = Array.from({ length: 10 }, (_, n) => `new-${n}`);
  for (const name of names) {
    expect((await put(emulator, sweden, name, bodyOf(15))).status).toBe(201);
    await clock.advance(5_000);
  }
  await clock.advance(15 * MINUTE_MS);
  const query = {
    metricnames: UTILIZATION,
    timespan: lastHours(1, clock.now()),
    $filter: "ModelDeploymentName eq '*'",
    top: "100",
  };
  const series = seriesOf(await readMetrics(emulator, sweden, query));
  const used = series.filter((each) => told([each]).some(({ average = 0 }) => average > 0)).map(namesOf);
  expect(used).toEqual(expect.arrayContaining(names));
});

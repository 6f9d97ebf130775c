import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "@/lib/time";
import { virtualClock } from "../clock";
import { createEmulator } from "../emulator";
import { bodyOf, put, sweden } from "../test-deploying";
import { lastHours, ofSubscription, readMetrics, seriesOf, UTILIZATION, type Series } from "../test-metrics";
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

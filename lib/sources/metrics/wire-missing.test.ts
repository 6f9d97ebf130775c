import { expect, test } from "vitest";
import { DAY_MS, MINUTE_MS } from "@/lib/time";
import { MOST_SERIES } from "./wire-address";
import { body, dimension, from, metric, now, ofPoints, point, readAccount, readRegion, series } from "./test-metrics";

const failed = (more: object = {}) => metric([], { errorCode: "InvalidSamplingType", errorMessage: "No.", ...more });

test.each<[says: string, value: unknown, missing: object[]]>([
  ["a metric without any series has no points, and that is an answer", [metric([])], []],
  ["so it is when the series are left out", [metric(undefined)], []],
  [
    "an error code that is left out, or blank, is none",
    [metric([], { errorCode: undefined }), metric([], { errorCode: " " })],
    [],
  ],
  ["a success in another case", [metric([], { errorCode: "success" })], []],
  [
    "a metric that failed within a success is unknown, and says why",
    [failed()],
    [{ metric: "Utilization", kind: "rejected", words: { code: "InvalidSamplingType", message: "Utilization: No." } }],
  ],
  ["it may give no reason", [failed({ errorMessage: 5 })], [{ words: { message: "Utilization: no reason" } }]],
  ["a metric that was not answered is unknown, not empty", [], [{ metric: "Utilization", kind: "unreadable" }]],
  ["nor does another one answer for it", [metric([], { name: { value: "Latency" } })], [{ metric: "Utilization" }]],
  ["a metric without a name answers for none", [{ ...metric([]), name: null }], [{ metric: "Utilization" }]],
  [
    "series that are no list",
    [metric("none")],
    [{ metric: "Utilization", because: expect.stringMatching(/^1 series of/) }],
  ],
  ["a series that is none", [metric([5, series([])])], [{ because: expect.stringMatching(/^1 series of/) }]],
  [
    "a series with a dimension that cannot be read would stand in a wrong place",
    [metric([series([point(0, { average: 1 })], dimension("StatusCode", null))])],
    [{ because: expect.stringMatching(/^1 series of/) }],
  ],
])("%s", async (_says, value, missing) => {
  const answer = await readAccount(body(value));
  expect(answer.missing).toMatchObject(missing);
  expect(answer.missing).toHaveLength(missing.length);
  expect(answer.isFinal, "what is missing may be there the next time").toBe(missing.length === 0);
});

test("what failed takes nothing from the others", async () => {
  const value = [failed(), metric([series([point(0, { average: 4 })])], { name: { value: "UTILIZATION2" } })];
  const { rows, missing } = await readAccount(body(value), { metrics: ["Utilization", "Utilization2"] });
  expect(missing.map((each) => each.metric)).toEqual(["Utilization"]);
  expect(
    rows.map((row) => row.metric),
    "spelled as it was asked for",
  ).toEqual(["Utilization2"]);
});

test("of a region, a series that does not say whose it is is nobody's: Azure has one of 0 where there is nothing", async () => {
  const { rows, missing } = await readRegion(ofPoints(point(0, { average: 0 })));
  expect(rows).toEqual([]);
  expect(missing).toMatchObject([{ metric: "Utilization", kind: "unreadable" }]);
});

test("M2: as many series as were asked for may not be all", async () => {
  const all = Array.from({ length: MOST_SERIES }, (_, index) =>
    series([], dimension("ModelDeploymentName", `d${index}`)),
  );
  expect((await readAccount(body([metric(all)]))).missing).toMatchObject([
    { because: expect.stringContaining("there may be more") },
  ]);
  expect((await readAccount(body([metric(all.slice(1))]))).missing).toEqual([]);
});

test("an answer about less time than was asked for says so, and its window is that", async () => {
  const timespan = "2026-11-21T09:02:00Z/2026-11-21T09:05:00Z";
  const { missing, window, rows } = await readAccount({ ...ofPoints(point(2, { average: 1 })), timespan });
  expect(missing).toMatchObject([
    { metric: null, because: expect.stringContaining("only the time from 2026-11-21 09:02:00") },
  ]);
  expect(window.startMs).toBe(from + 2 * MINUTE_MS);
  expect(rows[0]?.average?.values).toHaveLength(3);
});

test.each([
  "",
  "noon/midnight",
  "/",
  "2026-11-21T09:05:00Z/2026-11-21T09:00:00Z",
  "2020-01-01T00:00:00Z/2030-01-01T00:00:00Z",
  null,
])("a time span “%s” takes nothing away", async (timespan) => {
  const { missing, window } = await readAccount({ ...ofPoints(), timespan });
  expect([missing, window]).toEqual([[], { startMs: from, endMs: from + 5 * MINUTE_MS }]);
});

test.each<[says: string, nowMs: number, isFinal: boolean]>([
  ["long after it", now, true],
  ["ten minutes after it", from + 15 * MINUTE_MS, true],
  ["a little less: points may still come", from + 15 * MINUTE_MS - 1, false],
  ["while it lasts", from + 3 * MINUTE_MS, false],
])("an answer given %s", async (_says, nowMs, isFinal) =>
  expect((await readAccount({ ...ofPoints(), timespan: undefined }, {}, nowMs)).isFinal).toBe(isFinal),
);

test("an answer about the newest part is never final", async () =>
  expect((await readAccount(ofPoints(), { window: { newestMs: DAY_MS } })).isFinal).toBe(false));

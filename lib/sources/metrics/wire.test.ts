import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "@/lib/time";
import { body, dimension, dimensionsOf, from, metric, now, ofPoints, point, readAccount } from "./test-metrics";
import { readRegion, resource, series, valuesOf } from "./test-metrics";
import { official } from "./test-official";

test("the official example is read whole, in the grain it was answered in", async () => {
  const startMs = Date.UTC(2021, 3, 20, 9);
  const answer = await readAccount(
    official,
    {
      metrics: ["BlobCount", "BlobCapacity"],
      aggregations: ["average", "minimum", "maximum"],
      filter: { Tier: "*" },
      window: { startMs, endMs: startMs + 5 * HOUR_MS },
      grainMs: HOUR_MS,
    },
    startMs + 6 * HOUR_MS,
  );
  expect(answer).toMatchObject({
    grainMs: HOUR_MS,
    window: { startMs, endMs: startMs + 5 * HOUR_MS },
    missing: [],
    isFinal: true,
    evidence: { operation: "Metrics_List", apiVersion: "2024-02-01" },
  });
  expect(answer.rows.map(({ metric, dimensions }) => `${metric} ${dimensions.get("tier")}`)).toEqual(
    ["BlobCount", "BlobCapacity"].flatMap((name) =>
      official.value
        .filter((each) => each.name.value === name)
        .flatMap((each) => each.timeseries.map(({ metadatavalues }) => `${name} ${metadatavalues[0]?.value}`)),
    ),
  );
  const hot = answer.rows.find((row) => row.metric === "BlobCapacity" && row.dimensions.get("tier") === "Hot");
  expect([hot?.resource, hot?.total]).toEqual([null, undefined]);
  expect(valuesOf(hot?.maximum)).toEqual(Array.from({ length: 5 }, () => 4733));
});

test.each<[says: string, answer: unknown, average: (number | null)[] | null, maximum: (number | null)[] | null]>([
  [
    "points in their places",
    ofPoints(point(0, { average: 1, maximum: 2 }), point(1, { average: 3 })),
    [1, 3, null, null, null],
    [2, null, null, null, null],
  ],
  [
    "M1: a point with only its time is no data, and 0 is",
    ofPoints(point(0), point(1, { average: 0 })),
    [null, 0, null, null, null],
    null,
  ],
  ["M1: a null is no data", ofPoints(point(0, { average: null, maximum: 7 })), null, [7, null, null, null, null]],
  [
    "any order",
    ofPoints(point(4, { average: 4 }), point(0, { average: 0 }), point(2, { average: 2 })),
    [0, null, 2, null, 4],
    null,
  ],
  [
    "a point told twice: no peak is lost, and the later average stands",
    ofPoints(point(1, { average: 5, maximum: 90 }), point(1, { average: 6, maximum: 80 })),
    [null, 6, null, null, null],
    [null, 90, null, null, null],
  ],
  [
    "a point told again without a value takes nothing away",
    ofPoints(point(1, { average: 5 }), point(1)),
    [null, 5, null, null, null],
    null,
  ],
  ["M3: 137 % is 137 %", ofPoints(point(0, { maximum: 137 })), null, [137, null, null, null, null]],
  [
    "a text, a minus, a list and more than there is are unknown",
    ofPoints(
      point(0, { average: "5" }),
      point(1, { average: -1 }),
      point(2, { average: [] }),
      point(3, { average: 7 }),
    ),
    [null, null, null, 7, null],
    null,
  ],
  [
    "outside the window is left out",
    ofPoints(point(-1, { average: 1 }), point(5, { average: 1 }), point(9e6, { average: 1 }), point(4, { average: 2 })),
    [null, null, null, null, 2],
    null,
  ],
  [
    "a time within a minute belongs to it",
    ofPoints({ timeStamp: "2026-11-21T09:01:59.9999999Z", average: 3 }),
    [null, 3, null, null, null],
    null,
  ],
  [
    "a time with an offset",
    ofPoints({ timeStamp: "2026-11-21T10:02:00+01:00", average: 3 }),
    [null, null, 3, null, null],
    null,
  ],
  [
    "a time that is none",
    ofPoints({ timeStamp: "noon", average: 1 }, { timeStamp: 5, average: 1 }, { average: 1 }),
    null,
    null,
  ],
  ["points that are none", ofPoints(null, 5, "x", [], point(0, { average: 2 })), [2, null, null, null, null], null],
  [
    "names in another case",
    ofPoints({ TIMESTAMP: "2026-11-21T09:01:00Z", Average: 3 }),
    [null, 3, null, null, null],
    null,
  ],
  ["unknown fields pass", ofPoints(point(0, { average: 1, median: 9, count: 60 })), [1, null, null, null, null], null],
  ["an aggregation nobody asked for", ofPoints(point(0, { minimum: 1, total: 60 })), null, null],
  ["no list of points", body([metric([series("none")])]), null, null],
  [
    "points in two series of the same name are one series",
    body([metric([series([point(0, { average: 1 })]), series([point(1, { average: 2 })])])]),
    [1, 2, null, null, null],
    null,
  ],
])("%s", async (_says, answer, average, maximum) => {
  const { rows, missing } = await readAccount(answer);
  expect(missing).toEqual([]);
  expect(rows).toHaveLength(1);
  expect([valuesOf(rows[0]?.average), valuesOf(rows[0]?.maximum)]).toEqual([average, maximum]);
});

test("a bare NaN, which is no JSON, is unknown, and the other points stand", async () => {
  const text = JSON.stringify(ofPoints(point(0, { average: 12345 }), point(1, { average: 2 }))).replace("12345", "NaN");
  expect(valuesOf((await readAccount(text)).rows[0]?.average)).toEqual([null, 2, null, null, null]);
});

test("dimensions: names in lower case, values as they are, a bare name or a number too", async () => {
  const told = series(
    [],
    dimension("ModelDeploymentName", "Chat-PROD"),
    { NAME: "StatusCode", Value: 429 },
    dimension("ISSPILLOVER", "True"),
  );
  const { rows } = await readAccount(body([metric([told])]));
  expect(rows.map(dimensionsOf)).toEqual([
    { modeldeploymentname: "Chat-PROD", statuscode: "429", isspillover: "True" },
  ]);
});

test.each(["Microsoft.ResourceId", "microsoft.resourceid", "ResourceId"])(
  "of a region, %s says whose a series is",
  async (name) => {
    const told = series(
      [point(0, { maximum: 1 })],
      dimension(name, resource),
      dimension("modeldeploymentname", "chat"),
    );
    const { rows, missing } = await readRegion(body([metric([told])]));
    expect(missing).toEqual([]);
    expect(rows).toMatchObject([{ resource: resource.toLowerCase(), metric: "Utilization" }]);
    expect(rows.map(dimensionsOf)).toEqual([{ modeldeploymentname: "chat" }]);
  },
);

test.each<[says: string, interval: unknown, grainMs: number, values: (number | null)[]]>([
  ["M4: coarser than asked for, in buckets of that grain", "PT5M", 5 * MINUTE_MS, [7]],
  ["what is not said is as it was asked for", undefined, MINUTE_MS, [3, null, 7, null, null]],
  ["so is what cannot be read", "PT", MINUTE_MS, [3, null, 7, null, null]],
  ["a grain longer than the window", "PT1H", HOUR_MS, [7]],
])("%s", async (_says, interval, grainMs, values) => {
  const told = ofPoints(point(0, { maximum: 3 }), point(2, { maximum: 7 }));
  const { rows, ...answer } = await readAccount({ ...told, interval });
  expect(answer.grainMs).toBe(grainMs);
  expect(answer.window).toEqual({ startMs: from, endMs: from + values.length * grainMs });
  expect(valuesOf(rows[0]?.maximum)).toEqual(values);
});

test("a window within a coarser bucket: the bucket is whole", async () => {
  const startMs = from + 7 * MINUTE_MS;
  const told = { ...ofPoints(point(5, { maximum: 3 })), timespan: undefined, interval: "PT5M" };
  const { rows, window } = await readAccount(told, { window: { startMs, endMs: startMs + MINUTE_MS } }, now);
  expect(window).toEqual({ startMs: from + 5 * MINUTE_MS, endMs: from + 10 * MINUTE_MS });
  expect(valuesOf(rows[0]?.maximum)).toEqual([3]);
});

test.each<[says: string, answer: unknown]>([
  ["a grain that would make a series without end", { ...ofPoints(), interval: "PT1S" }],
  ["no list of metrics", body(undefined)],
  ["metrics that are no list", body({})],
  ["no object", []],
])("%s is not Azure's answer", async (_says, answer) =>
  expect(readAccount(answer)).rejects.toMatchObject({ failure: { kind: "unreadable" } }),
);

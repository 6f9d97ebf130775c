import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS } from "@/lib/time";
import type { Idleness, LastWeek } from "@/lib/traffic";
import { type Figure, unknownCell, valueCell } from "@/lib/units";
import { findingsOf } from "./rules";
import { deployment, facts, kindsOf, NOW, said } from "./test-facts";

const window = { startMs: NOW - 7 * DAY_MS, endMs: NOW };
const peak = valueCell({ percent: 0, at: { startMs: NOW - HOUR_MS, endMs: NOW } });
const weekOf = (idleness: Idleness, more: Partial<LastWeek> = {}): Figure<LastWeek> =>
  valueCell({
    ...{ window, weekPeak: peak, dayPeak: peak, dayMean: valueCell(0), requests: valueCell(0), idleness },
    ...more,
  });
const idle = weekOf({ is: "idle" });

test.each<[says: string, week: Figure<LastWeek>, found: readonly string[]]>([
  ["nobody called it", idle, ["idle-deployment"]],
  ["somebody did", weekOf({ is: "in-use" }), []],
  ["it is too young", weekOf({ is: "too-young" }), []],
  ["requests could not be read", weekOf({ is: "unknown", why: "requests" }), []],
  ["metrics may not be read", { is: "not-permitted", role: "Monitoring Reader" }, []],
  ["they could not be read", unknownCell("broken"), []],
  ["they are on their way", { is: "loading" }, []],
  ["nobody asked", { is: "not-asked" }, []],
])("%s", (_says, week, found) =>
  expect(kindsOf(facts({ deployments: [deployment()], weekBy: () => week }))).toEqual(found),
);

test.each(["Creating", "Deleting", "Failed", null])("what is %s could not be called", (state) =>
  expect(kindsOf(facts({ deployments: [deployment({ state })], weekBy: () => idle }))).toEqual([]),
);

test("the largest stands first, with how long nobody called it and what it holds", () =>
  expect(
    said(
      facts({
        deployments: [deployment(), deployment({ id: "/d/big", name: "big", size: 300, skuName: null })],
        weekBy: () => idle,
      }),
    ),
  ).toEqual([
    "Idle deployment: big of one in East US got no request in the 7 days up to 2026-11-21 00:00:00 UTC, and its utilization did " +
      "not rise above 0. It holds 300 PTU.",
    expect.stringMatching(/^Idle deployment: chat of one .+ It holds 50 PTU of Global Provisioned\.$/),
  ]));

test("its evidence is what Azure told, and when; of no point there is no figure", () => {
  const evidenceOf = (week: Figure<LastWeek>) =>
    findingsOf(facts({ deployments: [deployment({ createdAt: 1 })], weekBy: () => week }))[0]?.evidence.map(
      (figure) => [figure.what, figure.is === "amount" ? `${figure.value} ${figure.unit}` : figure.atMs],
    );
  const told = [
    ["From", window.startMs],
    ["To", window.endMs],
    ["Created", 1],
    ["Size", "50 PTU"],
  ];
  expect(evidenceOf(idle)).toEqual([["Requests", "0 count"], ["Highest utilization", "0 per cent"], ...told]);
  const noPoint = weekOf({ is: "idle" }, { weekPeak: unknownCell("no point") });
  expect(evidenceOf(noPoint)).toEqual([["Requests", "0 count"], ...told]);
  expect(said(facts({ deployments: [deployment()], weekBy: () => noPoint }))[0]).toContain(
    "and Azure has no point of its utilization.",
  );
});

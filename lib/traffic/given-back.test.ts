import { expect, test } from "vitest";
import { ptu } from "@/lib/units";
import { sizeFromTraffic } from "./call-shapes";
import { givenBack, windowEvidence, type WindowEvidence } from "./given-back";
import { type Needed, sizeSentence } from "./size-sentence";
import { trafficOf, usualMinute } from "./test-traffic";

const quiet: WindowEvidence = {
  ...{ choice: "peak", served: 600, tooMany: 0, spilled: 0 },
  minutes: { withData: 10_000, without: 3, trailing: 3 },
};
/** @param lowest the same where nothing is cached, null where the calculator gave no answer to it */
const answered = (size: number, lowest: number | null = size): Needed => ({
  ...{ is: "answered", ptu: ptu(size) },
  lowest: lowest === null ? null : ptu(lowest),
});
const same: Needed = { is: "same-as-served" };
const unknown: Needed = { is: "unknown" };

test.each<[sentence: string, given: Partial<WindowEvidence>, served: Needed, demand: Needed]>([
  ["Deployed 100 PTU; served load needs 60; 40 could be given back.", {}, answered(60), same],
  ["Deployed 100 PTU; served load needs 100.", {}, answered(100), same],
  ["Deployed 100 PTU; served load needs 130.", {}, answered(130), same],
  ["Deployed 100 PTU; served load needs 95, demand up to 130.", { tooMany: 5 }, answered(95), answered(130)],
  ["Deployed 100 PTU; served load needs 60, demand up to 60.", { tooMany: 1 }, answered(60), answered(60)],
  ["Deployed 100 PTU; served load needs 60, demand up to 70.", { spilled: 1 }, answered(60), answered(70)],
  ["Deployed 100 PTU; served load needs 60.", { spilled: null }, answered(60), same],
  [
    "Deployed 100 PTU; served load needs 60, what the demand needs is not known.",
    { tooMany: null },
    answered(60),
    unknown,
  ],
  ["Deployed 100 PTU; served load needs 60.", { minutes: null }, answered(60), same],
  [
    "Deployed 100 PTU; served load needs 60.",
    { minutes: { withData: 9, without: 4, trailing: 3 } },
    answered(60),
    same,
  ],
  [
    "Deployed 100 PTU; served load needs 60.",
    { minutes: { withData: 9, without: 4, trailing: 4 } },
    answered(60),
    same,
  ],
  ["Deployed 100 PTU; served load needs 60.", { choice: "p99" }, answered(60), same],
  ["Deployed 100 PTU; served load needs 45–60; 40 could be given back.", {}, answered(60, 45), same],
  ["Deployed 100 PTU; served load needs 80–120.", {}, answered(120, 80), same],
  ["Deployed 100 PTU; served load needs at most 60; 40 could be given back.", {}, answered(60, null), same],
  [
    "Deployed 100 PTU; served load needs 80–120, demand up to 95–150.",
    { tooMany: 1 },
    answered(120, 80),
    answered(150, 95),
  ],
  ["Deployed 100 PTU; served load needs 90, demand up to 150.", { tooMany: 1 }, answered(90), answered(150, null)],
  ["Deployed 100 PTU; what the load needs is not known.", { tooMany: null }, unknown, unknown],
  ["Deployed 100 PTU; what the served load needs is not known.", {}, unknown, same],
  ["Deployed 100 PTU; no call was served.", {}, { is: "nothing-served", inAllOfWindow: true }, same],
  [
    "Deployed 100 PTU; no call was served in the chosen minutes.",
    { choice: "p95" },
    { is: "nothing-served", inAllOfWindow: false },
    same,
  ],
])("%s %#", (sentence, given, served, demand) => {
  const needed = served.is === "answered" ? served.ptu : null;
  const back = givenBack({ ...quiet, ...given }, ptu(100), needed);
  expect(sizeSentence(ptu(100), served, demand, back)).toBe(sentence);
});

test.each([
  ["a 429", { tooMany: 1 }, "turned-away"],
  ["a spilled call", { spilled: 1 }, "spilled"],
  ["missing data", { minutes: null }, "missing-data"],
  ["another choice than the peak", { choice: "busiest-hour" } as const, "not-peak"],
])("%s is the reason why nothing is said", (_says, given, why) =>
  expect(givenBack({ ...quiet, ...given }, ptu(100), ptu(15))).toEqual({ is: "not-said", why }),
);

test("how many are deployed may not be known", () =>
  expect(sizeSentence(null, answered(60), same, { is: "unknown" })).toBe(
    "Deployed PTUs not known; served load needs 60.",
  ));

test("evidence is of the whole window, not of the chosen minutes alone", () => {
  const refusing = { ...usualMinute, average: 20, tooMany: 4, spilled: 3 };
  const traffic = trafficOf([usualMinute, refusing, { ...usualMinute, average: null }]);
  const size = sizeFromTraffic(traffic, "peak");
  expect(windowEvidence(traffic, "peak", size)).toEqual({
    ...{ choice: "peak", served: 30, tooMany: 4, spilled: 3 },
    minutes: { withData: 2, without: 1, trailing: 1 },
  });
  expect(windowEvidence({ ...traffic, tooMany: null, spilled: null }, "p95", size)).toMatchObject({
    ...{ choice: "p95", served: 30, tooMany: null, spilled: null },
  });
});

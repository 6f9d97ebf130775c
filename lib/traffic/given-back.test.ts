import { expect, test } from "vitest";
import { ptu } from "@/lib/units";
import { givenBack, type WindowEvidence } from "./given-back";
import { type Needed, sizeSentence } from "./size-sentence";

const quiet: WindowEvidence = { tooMany: 0, spilled: 0, minutes: { withData: 10_000, without: 3, trailing: 3 } };
const answered = (size: number): Needed => ({ is: "answered", ptu: ptu(size) });
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
  ["Deployed 100 PTU; what the served load needs is not known.", {}, unknown, same],
  ["Deployed 100 PTU; no call was served.", {}, { is: "nothing-served" }, same],
])("%s %#", (sentence, given, served, demand) => {
  const needed = served.is === "answered" ? served.ptu : null;
  const back = givenBack({ ...quiet, ...given }, ptu(100), needed);
  expect(sizeSentence(ptu(100), served, demand, back)).toBe(sentence);
});

test.each([
  ["a 429", { tooMany: 1 }, "turned-away"],
  ["a spilled call", { spilled: 1 }, "spilled"],
  ["missing data", { minutes: null }, "missing-data"],
])("%s is the reason why nothing is said", (_says, given, why) =>
  expect(givenBack({ ...quiet, ...given }, ptu(100), ptu(15))).toEqual({ is: "not-said", why }),
);

import { expect, test } from "vitest";
import { ptu, rpm } from "@/lib/units";
import type { Fit } from "./fit";
import type { PerShape } from "./per-shape";
import { contradictionSentence, fitSentences, incrementSentence, perShapeSentence } from "./sentences";
import { shape } from "./test-calculators";

type NeedyLoad = Extract<Fit, { is: "bracketed" }>["fits"];

const load = (requests: number, required: number): NeedyLoad => ({
  ...{ factor: requests, shapes: [shape(requests)], totalRpm: rpm(requests), required: ptu(required) },
  answer: { requiredPtu: ptu(required), deployablePtu: null },
});
const sized = (requests: number, size: number) => ({ totalRpm: rpm(requests), ptu: ptu(size) });
const contradiction = { figure: "requiredPtu", smaller: sized(50, 60), larger: sized(55, 50) } as const;
const bracket = { is: "bracketed", fits: load(42, 50), tooMuch: load(43, 55) } as const;
const found = (more: Partial<Fit>): Fit =>
  ({ asked: [load(42, 50), load(43, 55)], contradiction: null, ...bracket, isExact: true, ...more }) as Fit;

test.each<[says: string, fit: Fit, sentences: readonly string[]]>([
  ["an exact bracket says the two loads", found({}), ["42 requests/min need 50 PTU, 43 need 55."]],
  [
    "one that is not exact says so, and how hard it was looked for",
    found({ isExact: false }),
    [
      "42 requests/min need 50 PTU, 43 need 55.",
      "The limit for 50 PTU lies between the two; it was looked for with 2 calls.",
    ],
  ],
  [
    "where everything fits, the most that was asked is named",
    found({ is: "all-fit", fits: load(9_999_999, 45) }),
    ["Even 9,999,999 requests/min, the most that can be asked, need no more than 50 PTU."],
  ],
  [
    "where nothing fits, the least that was asked is named",
    found({ is: "none-fits", tooMuch: load(1, 60) }),
    ["Nothing of this workload fits in 50 PTU: even 1 request/min need 60 PTU."],
  ],
  ["without answers nothing is known", found({ is: "unknown" }), ["What fits is not known yet."]],
  [
    "answers that contradict each other leave no single limit",
    found({ contradiction }),
    [
      "42 requests/min need 50 PTU, 43 need 55.",
      contradictionSentence(contradiction),
      "So there is no single limit; other loads may fit or not.",
    ],
  ],
])("%s", (_says, fit, sentences) => expect(fitSentences(fit, ptu(50))).toEqual(sentences));

test("a contradiction names both answers", () =>
  expect(contradictionSentence(contradiction)).toBe(
    "The calculator’s required PTU does not rise with the load here: 50 requests/min need 60 PTU, 55 requests/min need 50 PTU.",
  ));

test.each([
  [
    { is: "between", from: sized(40, 75), to: sized(50, 80) } as const,
    "The next increment begins between 40 requests/min (75 PTU) and 50 requests/min (80 PTU).",
  ],
  [{ is: "beyond", upTo: sized(160, 15) } as const, "Up to 160 requests/min the deployable size stays 15 PTU."],
  [{ is: "unknown" } as const, "Where the next increment begins is not known."],
])("%j is told in a sentence", (next, sentence) => expect(incrementSentence(next)).toBe(sentence));

const rows = (sum: number | null, missing: number, whole: number | null, comparison: PerShape["comparison"]) => ({
  ...{ rows: [], sum: sum === null ? null : { ptu: ptu(sum), missing }, comparison },
  whole: whole === null ? null : ptu(whole),
});

test.each<[PerShape, string]>([
  [rows(60, 0, 60, "equal"), "Alone the rows need 60 PTU in all, together 60 PTU."],
  [
    rows(62, 0, 60, "greater"),
    "Alone the rows need 62 PTU in all, together 60 PTU. Each is rounded up when it is asked about alone, so the sum is larger.",
  ],
  [
    rows(50, 0, 60, "smaller"),
    "Alone the rows need 50 PTU in all, together 60 PTU. The calculator counts more for all of them together than for each alone.",
  ],
  [rows(50, 2, 60, "unknown"), "Alone the rows need ≥ 50 PTU in all, together 60 PTU. 2 rows are missing in the sum."],
  [rows(null, 2, 60, "unknown"), "What the rows need together is not known."],
  [rows(50, 0, null, "unknown"), "What the rows need together is not known."],
])("%# the sum is set beside the whole: %j", (result, sentence) => expect(perShapeSentence(result)).toBe(sentence));

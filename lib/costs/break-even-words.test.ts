import { expect, test } from "vitest";
import type { BreakEven, Crossing } from "./break-even";
import { breakEvenWords } from "./break-even-words";

const option = (factor: number): Crossing => ({ factor, is: "equal", cheaper: "option" });
const standard = (factor: number): Crossing => ({ factor, is: "step", cheaper: "standard" });
const at = (first: Crossing, ...more: Crossing[]): BreakEven => ({ is: "at", crossings: [first, ...more], upTo: 4 });

test.each<[string, BreakEven | null, string]>([
  ["not known", null, "not known"],
  ["at no load", { is: "never", upTo: 4 }, "never less up to 400%"],
  ["at all of them", { is: "always", upTo: 4 }, "less at every load up to 400%"],
  ["from one on", at(option(1.24)), "less from 124%"],
  ["up to one", at(standard(0.5)), "less 0%–50%"],
  ["in stretches", at(option(0.28), standard(0.5), option(0.56)), "less 28%–50%, from 56%"],
  [
    "in many stretches",
    at(option(0.2), standard(0.5), option(0.6), standard(1), option(1.1), standard(2), option(2.1)),
    "less in 4 stretches, the last from 210%",
  ],
  ["a gap that nobody would read is none", at(option(1.54), standard(2.46), option(2.462)), "less from 154%"],
  ["nor is a stretch", at(option(2.46), standard(2.462), option(3)), "less from 300%"],
  ["of which nothing is left", at(option(2.46), standard(2.462)), "never less up to 400%"],
])("%s", (_says, breakEven, words) => expect(breakEvenWords(breakEven)).toBe(words));

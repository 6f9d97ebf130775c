import fc from "fast-check";
import type { KeptAnswer, KeptPlan } from "./kept-plan";

/** Plans as they are kept: what the tests of this room share. */

export const NOON = Date.UTC(2026, 10, 22, 12);

export const answerOf = (more: Partial<KeptAnswer> = {}): KeptAnswer => ({
  ...{ part: "size", what: "Deployable size", unit: "PTU", figure: { is: "value", value: 100 }, atMs: NOON },
  ...more,
});

export const planOf = (more: Partial<KeptPlan> = {}): KeptPlan => ({
  ...{ id: "one", name: "Chat", keptAtMs: NOON, question: "model=gpt-4.1&version=2025-04-14&ptu=100" },
  ...{ answers: [answerOf()], ...more },
});

const anyFigure: fc.Arbitrary<KeptAnswer["figure"]> = fc.oneof(
  fc
    .double({ min: 0, max: 1e15, noNaN: true })
    .map((value) => ({ is: "value" as const, value: value === 0 ? 0 : value })),
  fc.constantFrom({ is: "not-offered" } as const, { is: "unknown", why: "not read" } as const),
  fc.constant({ is: "not-permitted", role: "Reader" } as const),
);

/** Any text that a person may type, halves of characters too. */
const anyText = fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 200 });

export const anyPlan: fc.Arbitrary<KeptPlan> = fc.record({
  id: fc.uuid(),
  name: fc.oneof(anyText, fc.constantFrom("__proto__", "<img src=x onerror=alert(1)>", "=1+1", "\u202egnp")),
  keptAtMs: fc.nat(),
  question: anyText,
  answers: fc.array(
    fc.record({
      part: fc.constantFrom("size", "capacity", "price"),
      what: fc.oneof(anyText, fc.constant("__proto__")),
      unit: fc.constantFrom("PTU", "USD per hour", "JPY"),
      figure: anyFigure,
      atMs: fc.option(fc.nat()),
    }),
    { maxLength: 4 },
  ),
});

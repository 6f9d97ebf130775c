import fc from "fast-check";
import { expect, test } from "vitest";
import { comparedPlans } from "./compare";
import { answerOf, anyPlan, NOON, planOf } from "./test-plans";

const lines = (...plans: Parameters<typeof comparedPlans>) =>
  comparedPlans(...plans).map(({ part, what, a, b, differs, difference }) =>
    [part, what, a, b, differs ? "differs" : "same", difference].join(" | "),
  );

test("two plans line by line: inputs, sizes, capacity, prices, time", () => {
  const price = { part: "price", what: "PTU, hourly", unit: "USD per hour" } as const;
  const a = planOf({
    question: "model=gpt-4.1&type=ProvisionedManaged&ptu=100&shapes=10,30,50,chat",
    answers: [answerOf(), answerOf({ ...price, figure: { is: "value", value: 1.25 } })],
  });
  const b = planOf({
    question: "model=gpt-4.1&ptu=150&mystery=1",
    keptAtMs: NOON + 1_000,
    answers: [
      answerOf({ figure: { is: "value", value: 150 } }),
      answerOf({
        part: "capacity",
        what: "Available capacity",
        figure: { is: "unknown", why: "not read" },
        atMs: null,
      }),
      answerOf({ ...price, figure: { is: "value", value: 0.5 }, atMs: NOON + 1_000 }),
    ],
  });
  expect(lines(a, b)).toEqual([
    "input | Model | gpt-4.1 | gpt-4.1 | same | ",
    "input | Deployment type | Regional Provisioned | Global Provisioned | differs | ",
    "input | PTU to deploy | 100 | 150 | differs | ",
    "input | Load at its peak | chat: 10 requests/min of 30 + 50 tokens | none | differs | ",
    "input | mystery |  | 1 | differs | ",
    "size | Deployable size | 100 PTU | 150 PTU | differs | +50 PTU",
    "capacity | Available capacity |  | unknown | differs | ",
    "price | PTU, hourly | $1.25 per hour | $0.50 per hour | differs | −$0.75 per hour",
    "time | Kept at | 2026-11-22T12:00:00.000Z | 2026-11-22T12:00:01.000Z | differs | ",
    "time | Size asked at | 2026-11-22T12:00:00.000Z | 2026-11-22T12:00:00.000Z | same | ",
    "time | Price asked at | 2026-11-22T12:00:00.000Z | 2026-11-22T12:00:01.000Z | differs | ",
  ]);
});

test.each([
  ["another currency", answerOf({ unit: "USD", figure: { is: "value", value: 2 } }), answerOf({ unit: "EUR" })],
  ["no number", answerOf({ figure: { is: "not-offered" } }), answerOf()],
])("there is no difference to tell of %s", (_says, a, b) => {
  const [row] = comparedPlans(planOf({ question: "", answers: [a] }), planOf({ question: "", answers: [b] }));
  expect(row).toMatchObject({ differs: true, difference: null });
});

test("a plan does not differ from itself, and both ways the same lines differ", () =>
  fc.assert(
    fc.property(anyPlan, anyPlan, (a, b) => {
      expect(comparedPlans(a, a).filter(({ differs }) => differs)).toEqual([]);
      const differing = (rows: ReturnType<typeof comparedPlans>) =>
        rows.filter(({ differs }) => differs).map(({ part, what }) => `${part} ${what}`);
      expect(differing(comparedPlans(a, b)).toSorted()).toEqual(differing(comparedPlans(b, a)).toSorted());
    }),
  ));

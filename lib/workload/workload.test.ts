import fc from "fast-check";
import { expect, test } from "vitest";
import { draft, row } from "./test-workloads";
import { sumsOf, toLinkedWorkload, toTypedWorkload, type TypedWorkload, workloadLink, workloadOf } from "./workload";

/** "12 × 30 + 50": requests per minute, prompt tokens, generated tokens of each shape. */
const written = (shapes: ReturnType<typeof sent>["uncached"]) =>
  shapes.map(({ requestsPerMinute, promptTokens, generatedTokens }) =>
    [requestsPerMinute, "×", promptTokens, "+", generatedTokens].join(" "),
  );

function sent(typed: TypedWorkload) {
  const workload = workloadOf(typed);
  if (workload === null) throw new Error("nothing would be sent");
  return workload;
}

test.each<[says: string, more: Partial<TypedWorkload>, uncached: string[], cached: string[] | null]>([
  ["as typed", {}, ["10 × 30 + 50"], null],
  ["growth scales the requests alone", { growth: "20" }, ["12 × 30 + 50"], null],
  ["and is rounded up", { growth: "1" }, ["11 × 30 + 50"], null],
  ["exactly: 10 % more of 100 is 110", { rows: [row("", "100", "1", "1")], growth: "10" }, ["110 × 1 + 1"], null],
  ["a shrinking workload is rounded up as well", { growth: "-85" }, ["2 × 30 + 50"], null],
  ["and never comes to 0", { rows: [row("", "1", "1", "1")], growth: "-90" }, ["1 × 1 + 1"], null],
  [
    "a cached share is taken off the prompts, as a second question",
    { cachedShare: "50" },
    ["10 × 30 + 50"],
    ["10 × 15 + 50"],
  ],
  ["rounded up", { cachedShare: "45" }, ["10 × 30 + 50"], ["10 × 17 + 50"]],
  ["to 1 token at least", { rows: [row("", "1", "1", "1")], cachedShare: "99" }, ["1 × 1 + 1"], ["1 × 1 + 1"]],
  ["a cached share of 0 is no second question", { cachedShare: "0 %" }, ["10 × 30 + 50"], null],
  ["both together", { growth: "100", cachedShare: "50" }, ["20 × 30 + 50"], ["20 × 15 + 50"]],
  ["thousands are whole numbers", { rows: [row("", "1,500", "1 500", "1'500")] }, ["1500 × 1500 + 1500"], null],
])("sent: %s", (_says, more, uncached, cached) => {
  const workload = sent(draft(more));
  expect(written(workload.uncached)).toEqual(uncached);
  expect(workload.cached && written(workload.cached)).toEqual(cached);
});

test("the names are ours alone", () =>
  expect(sent(draft()).uncached).toEqual([{ requestsPerMinute: 10, promptTokens: 30, generatedTokens: 50 }]));

test.each<[says: string, more: Partial<TypedWorkload>]>([
  ["a number is missing", { rows: [row("chat", "10", "", "50")] }],
  ["one of two rows is not whole", { rows: [row("chat", "10", "30", "50"), row("rag", "10")] }],
  ["one row is empty", { rows: [row("chat", "10", "30", "50"), row("")] }],
  ["a number is 0", { rows: [row("chat", "0", "30", "50")] }],
  ["a number is a decimal", { rows: [row("chat", "10", "1.5", "50")] }],
  ["growth is none", { growth: "much" }],
  ["growth is too much", { growth: "1001" }],
  ["the cached share is all", { cachedShare: "100" }],
  ["there is no row", { rows: [] }],
])("H3: nothing is sent while %s", (_says, more) => expect(workloadOf(draft(more))).toBeNull());

const figure = fc.integer({ min: 1, max: 9_999_999 });
const shape = fc.tuple(figure, figure, figure);
const roundedUp = (value: number, percent: number) => Number((BigInt(value) * BigInt(percent) + 99n) / 100n);

test("each row is scaled and rounded up by itself, exactly, and nothing ever comes to 0", () =>
  fc.assert(
    fc.property(
      fc.array(shape, { minLength: 1, maxLength: 64 }),
      fc.integer({ min: -90, max: 1_000 }),
      fc.integer({ min: 0, max: 99 }),
      (shapes, growth, cachedShare) => {
        const rows = shapes.map(([requests, prompt, generated]) => row("", `${requests}`, `${prompt}`, `${generated}`));
        const { uncached, cached } = sent({ rows, growth: `${growth}`, cachedShare: `${cachedShare}` });
        const expected = (share: number) =>
          shapes.map(([requests, prompt, generated]) => ({
            requestsPerMinute: roundedUp(requests, 100 + growth),
            promptTokens: roundedUp(prompt, 100 - share),
            generatedTokens: generated,
          }));
        expect(uncached).toEqual(expected(0));
        expect(cached).toEqual(cachedShare === 0 ? null : expected(cachedShare));
        for (const each of [...uncached, ...(cached ?? [])])
          expect(Math.min(...Object.values(each))).toBeGreaterThan(0);
      },
    ),
  ));

test("more growth never sends less, and a larger cached share never more", () =>
  fc.assert(
    fc.property(shape, fc.integer({ min: -90, max: 999 }), fc.integer({ min: 1, max: 98 }), (each, growth, share) => {
      const rows = [row("", ...each.map(String))];
      const requests = (percent: number) => sent(draft({ rows, growth: `${percent}` })).uncached[0]?.requestsPerMinute;
      const prompt = (percent: number) => sent(draft({ rows, cachedShare: `${percent}` })).cached?.[0]?.promptTokens;
      expect(requests(growth)).toBeLessThanOrEqual(requests(growth + 1) ?? 0);
      expect(prompt(share + 1)).toBeLessThanOrEqual(prompt(share) ?? 0);
    }),
  ));

test("a workload comes to its requests, and to its tokens times its requests, per minute", () => {
  const { uncached } = sent(draft({ rows: [row("", "10", "30", "50"), row("", "1", "1000", "7")], growth: "100" }));
  expect(sumsOf(uncached)).toEqual({ requestsPerMinute: 22, inputTokensPerMinute: 2600, outputTokensPerMinute: 1014 });
  expect(sumsOf([])).toEqual({ requestsPerMinute: 0, inputTokensPerMinute: 0, outputTokensPerMinute: 0 });
});

test.each<[says: string, more: Partial<TypedWorkload>, linked: object]>([
  [
    "what is no number yet stays open",
    { rows: [row("chat", "10", "1.5", "")] },
    { shapes: [{ name: "chat", requestsPerMinute: 10, promptTokens: null, generatedTokens: null }] },
  ],
  ["what is no percentage is none", { growth: "much", cachedShare: "100" }, { growth: 0, cached: 0 }],
  ["percentages are numbers", { growth: " 20 % ", cachedShare: "35" }, { growth: 20, cached: 35 }],
])("in a link: %s", (_says, more, linked) => expect(toLinkedWorkload(draft(more))).toMatchObject(linked));

test("a linked workload is typed without zeros, and linked again the same", () => {
  const linked = fc.record({
    shapes: fc.array(
      fc.record({
        name: fc.string(),
        requestsPerMinute: fc.option(figure),
        promptTokens: fc.option(figure),
        generatedTokens: fc.option(figure),
      }),
    ),
    growth: fc.integer({ min: -90, max: 1_000 }),
    cached: fc.integer({ min: 0, max: 99 }),
  });
  expect(toTypedWorkload({ shapes: [], growth: 0, cached: 0 })).toEqual({ rows: [], growth: "", cachedShare: "" });
  fc.assert(fc.property(linked, (each) => void expect(toLinkedWorkload(toTypedWorkload(each))).toEqual(each)));
});

test.each<[says: string, more: Partial<TypedWorkload>, isSame: boolean]>([
  ["spelling", { rows: [row("chat", "010", " 30", "50")] }, true],
  ["a percentage that is 0, or none", { growth: "0", cachedShare: "much" }, true],
  ["a name that is no part of a link", { rows: [row("me@example.com", "10", "30", "50")] }, false],
  ["a number", { rows: [row("chat", "11", "30", "50")] }, false],
  ["the cached share", { cachedShare: "1" }, false],
  ["growth", { growth: "1" }, false],
])("two drafts that differ in %s: told apart by the link or not", (_says, more, isSame) =>
  expect(workloadLink(toLinkedWorkload(draft(more))) === workloadLink(toLinkedWorkload(draft()))).toBe(isSame),
);

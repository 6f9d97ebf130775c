import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cell, notOffered, ptu, unknownCell, valueCell } from "@/lib/units";
import { isAllowed } from "./nearest-sizes";
import { anyFacts, facts, knownFacts, raised, refused, steps } from "./test-facts";
import { type Verdict, verdict, type VerdictFacts } from "./verdict";
import { verdictNames } from "./verdict-words";

const kinds = ["value", "not-offered", "unknown", "not-permitted"] as const;
type Kind = (typeof kinds)[number];

const cellOf = <T>(kind: Kind, value: T, name: string): Cell<T> => {
  const cells: Record<Kind, Cell<T>> = {
    ...{ value: valueCell(value), "not-offered": notOffered },
    ...{ unknown: unknownCell(`why of ${name}`), "not-permitted": refused(`role of ${name}`) },
  };
  return cells[kind];
};

const combinations = kinds.flatMap((sizes) =>
  kinds.flatMap((available) => kinds.map((remaining) => [sizes, available, remaining] as const)),
);

/** The first rows of the order in plain words: a refusal, then what is unknown, then what is not offered. */
function expected(of: readonly (readonly [name: string, kind: Kind])[]): Verdict {
  const first = (kind: Kind) => of.find((each) => each[1] === kind)?.[0];
  const [refusedOne, unknownOne] = [first("not-permitted"), first("unknown")];
  if (refusedOne) return { is: "not-permitted", role: `role of ${refusedOne}` };
  if (unknownOne) return { is: "unknown", why: `why of ${unknownOne}` };
  return first("not-offered") ? { is: "not-offered" } : { is: "deployable" };
}

test.each(combinations)("sizes %s, capacity %s, quota %s", (sizes, available, remaining) => {
  const sentence = expected([
    ["sizes", sizes],
    ["capacity", available],
    ["quota", remaining],
  ]);
  const asked = facts({
    sizes: cellOf(sizes, steps(15, 5), "sizes"),
    available: cellOf(available, ptu(400), "capacity"),
    remaining: cellOf(remaining, ptu(400), "quota"),
  });
  expect(verdict(asked)).toEqual(sentence);
  // Neither a date nor a size comes before a figure that is not there.
  if (sentence.is !== "deployable") {
    expect(verdict({ ...asked, retiresAt: 0 })).toEqual(sentence);
    expect(verdict({ ...asked, neededPtu: ptu(1) })).toEqual(sentence);
  }
});

/** Every number of PTU in a verdict that is a size. */
function sizesIn(sentence: Verdict): readonly number[] {
  switch (sentence.is) {
    case "below-minimum":
      return [sentence.smallestPtu];
    case "above-maximum":
      return [sentence.largestPtu];
    case "off-increment":
      return sentence.nearestPtu;
    case "capacity-short":
    case "both-short":
      return sentence.atMostPtu === null ? [] : [sentence.atMostPtu];
    default:
      return [];
  }
}
const shortBy = (sentence: Verdict) => ("shortByPtu" in sentence ? sentence.shortByPtu : null);
/** "None now" counts as 0; null where the verdict says nothing of it. */
const fitting = (sentence: Verdict) =>
  "atMostPtu" in sentence ? (sentence.atMostPtu === null ? 0 : sentence.atMostPtu) : null;

const runs = { numRuns: 3000 };

test("every input has exactly one verdict, and nothing in it is NaN or endless", () => {
  const wild = fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger()).map(ptu);
  const wildFacts = fc.tuple(anyFacts, wild, wild, wild).map(([one, needed, available, remaining]): VerdictFacts => ({
    ...{ ...one, neededPtu: needed, available: valueCell(available), remaining: valueCell(remaining) },
  }));
  fc.assert(
    fc.property(fc.oneof(anyFacts, wildFacts), (asked) => {
      const sentence = verdict(asked);
      expect(Object.keys(verdictNames)).toContain(sentence.is);
      for (const figure of [...sizesIn(sentence), shortBy(sentence) ?? 0])
        expect(Number.isSafeInteger(figure) && figure >= 0).toBe(true);
    }),
    runs,
  );
});

test("what is unknown or not permitted never becomes a number", () =>
  fc.assert(
    fc.property(anyFacts, (asked) => {
      const cells: readonly Cell<unknown>[] = [asked.sizes, asked.available, asked.remaining];
      const sentence = verdict(asked);
      if (cells.some((cell) => cell.is === "not-permitted")) expect(sentence.is).toBe("not-permitted");
      else if (cells.some((cell) => cell.is === "unknown")) expect(sentence.is).toBe("unknown");
      else expect(sentence.is).not.toBe("not-permitted");
      if (cells.some((cell) => cell.is !== "value")) expect([...sizesIn(sentence), shortBy(sentence)]).toEqual([null]);
    }),
    runs,
  ));

test("every size that is named is one that the rule takes", () =>
  fc.assert(
    fc.property(anyFacts, (asked) => {
      const { sizes } = asked;
      for (const size of sizesIn(verdict(asked)))
        expect(sizes.is === "value" && isAllowed(sizes.value, ptu(size))).toBe(true);
    }),
    runs,
  ));

test("more quota or capacity never takes “deployable” away and never makes a stated shortfall larger", () =>
  fc.assert(
    fc.property(knownFacts, fc.nat({ max: 120 }), fc.nat({ max: 120 }), (asked, more, moreQuota) => {
      const before = verdict(asked);
      const after = verdict({
        ...{ ...asked, available: raised(asked.available, more), remaining: raised(asked.remaining, moreQuota) },
      });
      if (before.is === "deployable") expect(after).toEqual(before);
      const [shortBefore, shortAfter] = [shortBy(before), shortBy(after)];
      if (shortBefore !== null && shortAfter !== null) expect(shortAfter).toBeLessThanOrEqual(shortBefore);
      const [fitsBefore, fitsAfter] = [fitting(before), fitting(after)];
      if (fitsBefore !== null && fitsAfter !== null) expect(fitsAfter).toBeGreaterThanOrEqual(fitsBefore);
      // A shortage of quota comes from nowhere but too little quota.
      if (shortBefore === null) expect(shortAfter).toBeNull();
    }),
    runs,
  ));

test("each shortage is one: with what it says is missing, the quota is short no more", () =>
  fc.assert(
    fc.property(knownFacts, (asked) => {
      const before = verdict(asked);
      const missing = shortBy(before);
      if (missing === null) return;
      expect(missing).toBeGreaterThan(0);
      expect(shortBy(verdict({ ...asked, remaining: raised(asked.remaining, missing) }))).toBeNull();
      expect(shortBy(verdict({ ...asked, remaining: raised(asked.remaining, missing - 1) }))).toBe(1);
    }),
    runs,
  ));

test("“at most” is a size that could be deployed now, or none is", () =>
  fc.assert(
    fc.property(knownFacts, (asked) => {
      const before = verdict(asked);
      if (before.is !== "capacity-short" && before.is !== "both-short") return;
      const { atMostPtu } = before;
      const instead = (neededPtu: number) => verdict({ ...asked, neededPtu: ptu(neededPtu) }).is;
      const from = atMostPtu === null ? 1 : atMostPtu + 1;
      for (let size = from; size <= asked.neededPtu; size += 1) expect(instead(size)).not.toBe("deployable");
      if (atMostPtu !== null) expect(instead(atMostPtu)).toBe("deployable");
    }),
    { numRuns: 500 },
  ));

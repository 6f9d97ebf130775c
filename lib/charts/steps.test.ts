import fc from "fast-check";
import { expect, test } from "vitest";
import { prepareSteps, type StepsModel } from "./steps";

type Points = StepsModel["points"];
type More = Partial<Parameters<typeof prepareSteps>[0]>;

const series = [{ name: "Required PTU" }, { name: "Deployable size" }];
const prepare = (points: Points, more: More = {}) =>
  prepareSteps({ points, series, xUnit: "requests per minute", yUnit: "PTU", ...more });

/** "100: 31 35, 200: ? 65" is two loads with their answers; "?" is unknown. */
const read = (text: string): Points =>
  text.split(", ").flatMap((each) => {
    const [x, ...values] = each.split(/:? /);
    return x ? [{ x: Number(x), values: values.map((value) => (value === "?" ? null : Number(value))) }] : [];
  });
const written = (points: Points) =>
  points.map(({ x, values }) => `${x}: ${values.map((value) => value ?? "?").join(" ")}`).join(", ");

const curve = "100: 31 35, 200: 62 65, 600: 124 125";

test("the y axis begins at 0 and ends above the largest, its ticks are whole and written", () =>
  expect(prepare(read("800: 1188 1200")).y).toEqual({
    unit: "PTU",
    domain: [0, 1_296],
    ticks: [
      { at: 0, text: "0" },
      { at: 500, text: "500" },
      { at: 1_000, text: "1,000" },
    ],
  }));

test.each<[says: string, points: string, more: More, domain: [number, number]]>([
  ["the x axis begins a little before the first load", curve, {}, [60, 600]],
  ["but not below 0", "10: 1 1, 510: 1 1", {}, [0, 510]],
  ["a lone load stands in the middle", "300: 5 5", {}, [0, 600]],
  ["a lone load of 0 has an axis", "0: 5 5", {}, [0, 1]],
  ["the mark is on it", curve, { mark: { x: 1_100, text: "Present load" } }, [20, 1_100]],
  ["the band is on it", curve, { band: { from: 600, to: 1_100, text: "Next increment" } }, [20, 1_100]],
  ["nothing asked has an axis", "", {}, [0, 1]],
])("%s", (_says, points, more, domain) => expect(prepare(read(points), more).x.domain).toEqual(domain));

test.each<[says: string, points: string, drawn: string, unknownAt: number[]]>([
  ["points stand by load, as they were answered", "200: 62 65, 100: 31 35", "100: 31 35, 200: 62 65", []],
  ["an unknown answer is a gap, not 0", "1: 5 5, 2: ? ?, 3: 9 10", "1: 5 5, 2: ? ?, 3: 9 10", [2]],
  ["one series may be known where the other is not", "1: 5 ?, 2: 6 10", "1: 5 ?, 2: 6 10", [1]],
  ["a value that is missing is unknown", "1: 5", "1: 5 ?", [1]],
  ["0 is an answer", "1: 0 0", "1: 0 0", []],
])("%s", (_says, points, drawn, unknownAt) => {
  const model = prepare(read(points));
  expect(written(model.points)).toBe(drawn);
  expect(model.unknownAt).toEqual(unknownAt);
});

test.each<[says: string, points: string, ends: string]>([
  ["names stand at the last dots", curve, "600: 124, 600: 125"],
  ["where a gap ends the line, its name stands before the gap", "1: 5 5, 2: ? 10, 3: ? ?", "1: 5, 2: 10"],
  ["a line that ends at 0 has its name there", "1: 5 5, 2: 0 0", "2: 0, 2: 0"],
  ["a series of which nothing is known has none", "1: ? 5", "none, 1: 5"],
])("%s", (_says, points, ends) => {
  const texts = prepare(read(points)).series.map(({ end }) => (end ? `${end.x}: ${end.y}` : "none"));
  expect(texts.join(", ")).toBe(ends);
});

test("a series in proportion is drawn straight, every other in steps", () => {
  const asked = { points: [{ x: 1, values: [1, 1] }], xUnit: "load", yUnit: "money" };
  const { series } = prepareSteps({ ...asked, series: [{ name: "tokens", isStraight: true }, { name: "PTU" }] });
  expect(series.map((each) => each.curve)).toEqual(["linear", "stepBefore"]);
});

test.each<[says: string, points: string, isEmpty: boolean]>([
  ["nothing asked is empty", "", true],
  ["nothing known is empty", "1: ? ?", true],
  ["zeros are answers", "1: 0 0", false],
])("%s", (_says, points, isEmpty) => expect(prepare(read(points)).isEmpty).toBe(isEmpty));

test("every point is kept as it was asked, within the axes, and never touches the top", () => {
  const value = fc.option(fc.nat(1e6));
  const point = fc.record({ x: fc.nat(1e6), values: fc.tuple(value, value) });
  fc.assert(
    fc.property(fc.uniqueArray(point, { selector: ({ x }) => x, maxLength: 12 }), (asked) => {
      const { points, x, y } = prepare(asked);
      expect(points).toEqual(asked.toSorted((a, b) => a.x - b.x));
      expect(points.every((each) => each.x >= x.domain[0] && each.x <= x.domain[1])).toBe(true);
      expect(points.flatMap(({ values }) => values).every((each) => each === null || each < y.domain[1])).toBe(true);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { type LinkedShape, SHAPE_LIMIT } from "./shape";
import { areShapesWhole, doNamesFit, parseAsShapes, whyNotLinked } from "./shape-param";
import { anyRows } from "./test-workloads";
import { toLinkedWorkload } from "./workload";

const shape = (name: string, more: Partial<LinkedShape> = {}): LinkedShape => ({
  name,
  requestsPerMinute: 10,
  promptTokens: 30,
  generatedTokens: 50,
  ...more,
});
const unnamed = (shapes: readonly LinkedShape[]) => shapes.map((each) => ({ ...each, name: "" }));

test.each<[says: string, shapes: LinkedShape[], text: string]>([
  ["numbers and a name", [shape("chat")], "10,30,50,chat"],
  ["no name", [shape("")], "10,30,50"],
  ["several", [shape("chat"), shape("", { requestsPerMinute: 20 })], "10,30,50,chat~20,30,50"],
  ["open numbers", [shape("chat", { promptTokens: null, generatedTokens: null })], "10,,,chat"],
  [
    "nothing but a place for a shape",
    [{ name: "", requestsPerMinute: null, promptTokens: null, generatedTokens: null }],
    ",,",
  ],
  ["commas in a name", [shape("a,b,c")], "10,30,50,a,b,c"],
  ["what parts the shapes", [shape("a~b")], "10,30,50,a%7Eb"],
  ["what looks like that", [shape("100%7E")], "10,30,50,100%257E"],
  ["spaces at the ends of a name", [shape(" chat ")], "10,30,50, chat "],
])("a link holds %s, and it is read again", (_says, shapes, text) => {
  expect(parseAsShapes.serialize(shapes)).toBe(text);
  expect(parseAsShapes.parse(text)).toEqual(shapes);
});

test.each<[name: string, why: string | null]>([
  ["", null],
  ["chat", null],
  ["x".repeat(32), null],
  ["😀".repeat(16), null],
  ["x".repeat(33), "it is longer than 32 characters"],
  ["me@example.com", "it holds “@”"],
  ["half \ud83d", "it holds half a character"],
  ["\ude00", "it holds half a character"],
])("the name %j: kept out of the link because %j", (name, why) => {
  expect(whyNotLinked(name)).toBe(why);
  const linked = parseAsShapes.parse(parseAsShapes.serialize([shape(name)]));
  expect(linked).toEqual([shape(why === null ? name : "")]);
});

test("a name that stays out of the link takes no other with it", () =>
  expect(parseAsShapes.serialize([shape("me@example.com"), shape("rag")])).toBe("10,30,50~10,30,50,rag"));

const full = (name: string) =>
  Array<LinkedShape>(SHAPE_LIMIT).fill({
    ...shape(name),
    requestsPerMinute: 9_999_999,
    promptTokens: 9_999_999,
    generatedTokens: 9_999_999,
  });

test.each<[says: string, name: string, doFit: boolean]>([
  ["64 short names", "workload", true],
  ["64 names of 32 letters", "x".repeat(32), true],
  ["64 names of 32 apostrophes, three characters each in an address", "'".repeat(32), false],
  ["64 names of 32 per cent signs", "%".repeat(32), false],
  ["64 names of 32 Chinese letters, nine characters each", "漢".repeat(32), false],
  ["64 names of 16 emoji", "😀".repeat(16), false],
])("%s", (_says, name, doFit) => {
  expect(doNamesFit(full(name))).toBe(doFit);
  expect(parseAsShapes.parse(parseAsShapes.serialize(full(name)))).toEqual(doFit ? full(name) : unnamed(full(name)));
});

test("names of which half would fit all stay out", () => {
  const shapes = [...full("x"), ...full("漢".repeat(32))].slice(32, 96);
  expect(parseAsShapes.parse(parseAsShapes.serialize(shapes))).toEqual(unnamed(shapes));
});

test.each([
  ["not a shape", "chat"],
  ["two numbers", "10,30"],
  ["nothing", ""],
  ["one that is none among others", "10,30,50~x"],
  ["another's language", "10;30;50"],
  ["a script", "<script>alert(1)</script>"],
  ["12 kB", "x".repeat(12_000)],
  ["65 shapes", Array(65).fill("1,1,1").join("~")],
])("H2: %s in a link is no question", (_says, text) => expect(parseAsShapes.parse(text)).toBeNull());

test.each<[text: string, isWhole: boolean]>([
  ["10,30,50,chat", true],
  [",,", true],
  ["10,,50~,30,", true],
  ["10,30,50,100%25", true],
  [`10,30,50,${"%25".repeat(32)}`, true],
  [`10,30,50,${"%25".repeat(33)}`, false],
  ["-1,30,50", false],
  ["10,NaN,50", false],
  ["10,30,1e9", false],
  ["0,30,50", false],
  ["10000000,30,50", false],
  ["10,30,50,me@example.com", false],
  [`10,30,50,${"x".repeat(33)}`, false],
  ["10,30,50~10,__proto__,50", false],
])("H2: %j is read whole: %s", (text, isWhole) => {
  expect(areShapesWhole(text)).toBe(isWhole);
  expect(parseAsShapes.parse(text)).not.toBeNull();
});

test("what we write is read whole, and read again is the same but for the names that stay out", () =>
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { shapes } = toLinkedWorkload({ rows, growth: "", cachedShare: "" });
      const text = parseAsShapes.serialize(shapes);
      const linked = shapes.map((each) => (whyNotLinked(each.name) === null ? each : { ...each, name: "" }));
      expect(areShapesWhole(text)).toBe(true);
      expect(parseAsShapes.parse(text)).toEqual(doNamesFit(shapes) ? linked : unnamed(shapes));
      expect(encodeURI(text).replaceAll("'", "%27").length).toBeLessThanOrEqual(5_000);
    }),
  ));

test("no text makes it throw; what it reads has at most 64 shapes, and whole numbers or none", () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fc.string()).map((parts) => parts.join("~")),
      ),
      (text) => {
        for (const { name, ...numbers } of parseAsShapes.parse(text) ?? []) {
          expect(whyNotLinked(name)).toBeNull();
          for (const each of Object.values(numbers))
            expect(each === null || (Number.isInteger(each) && each > 0)).toBe(true);
        }
      },
    ),
  ));

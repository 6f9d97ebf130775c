import { describe, expect, test } from "vitest";
import basic from "../official/ResourcesBasicQuery.json" with { type: "json" };
import firstPage from "../official/ResourcesFirstPageQuery.json" with { type: "json" };
import nextPage from "../official/ResourcesNextPageQuery.json" with { type: "json" };
import { production } from "../test-calls";
import { answerTo, type GraphAnswer } from "../test-graph";
import { emulatorAt, NOON } from "../test-worlds";

const emulator = emulatorAt(NOON);
type Official = { parameters: { query: { query: string; options?: object } }; responses: { "200": { body: object } } };

/** An official question, word for word, over production's accounts; the one for a name looks for one that is there. */
const ask = (example: Official, options: object | undefined = example.parameters.query.options) =>
  answerTo(emulator, {
    subscriptions: [production],
    query: example.parameters.query.query.replace("'test'", "'contoso'"),
    ...(options && { options: { ...options } }),
  });

/** Names of fields, and the JSON types of their values, of the answer and of its rows. */
const shapeOf = (answer: object) =>
  Object.entries(answer)
    .map(([name, value]) => `${name}: ${typeof value}`)
    .toSorted();
const rowsOf = (body: object): readonly object[] => ("data" in body && Array.isArray(body.data) ? body.data : []);

function expectShape(ours: GraphAnswer, official: Official) {
  const { body } = official.responses["200"];
  expect(shapeOf(ours)).toEqual(shapeOf(body));
  const shapes = rowsOf(body).map(shapeOf);
  expect(ours.data.length).toBeGreaterThan(0);
  for (const row of ours.data) expect(shapes).toContainEqual(shapeOf(row));
}

describe("the official questions are answered in the shape of the official answers", () => {
  test("a basic query", async () => {
    const answer = await ask(basic);
    expectShape(answer, basic);
    expect(answer).toMatchObject({ totalRecords: 3, count: 3, resultTruncated: "false", facets: [] });
  });

  test("a first page, and the next with its token", async () => {
    const first = await ask(firstPage, { $top: 2, $skip: 0 });
    expectShape(first, firstPage);
    const next = await ask(nextPage, { $skipToken: first.$skipToken });
    expectShape(next, nextPage);
    expect(next.data).not.toEqual(first.data);
    expect([first.count, next.count, first.totalRecords, next.totalRecords]).toEqual([2, 2, 5, 5]);
  });

  test("types and regions are spelled as there", () => {
    for (const { data } of [basic, firstPage, nextPage].map(({ responses }) => responses["200"].body)) {
      for (const { type, location } of data)
        expect([type, location]).toEqual([type.toLowerCase(), location.toLowerCase()]);
    }
  });
});

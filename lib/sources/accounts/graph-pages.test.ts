import { expect, test } from "vitest";
import { createEmulator } from "@/lib/emulator";
import { answering, namesOf, page, production, readFrom, refusal, row, tokenOf, tokens } from "./test-graph";

test("the tokens of the official pages are followed although they say “false”; the evidence is the first page's", async () => {
  const azure = answering((_asked, count) => page([row(`${count}`)], { $skipToken: tokens[count - 1] }));
  const accounts = await readFrom(azure);
  expect(azure.asked.map(tokenOf)).toEqual([undefined, ...tokens]);
  expect(namesOf(accounts)).toEqual(["1", "2", "3"]);
  expect(accounts.missing).toEqual([]);
  expect(accounts.evidence.body).not.toContain("skipToken");
});

test("a resource that two pages hold is one, whatever the casing of its id", async () => {
  const again = row("one", { id: row("one").id.toUpperCase() });
  const azure = answering((_asked, count) =>
    count === 1 ? page([row("one")], { $skipToken: tokens[0] }) : page([again, row("two")]),
  );
  expect(namesOf(await readFrom(azure))).toEqual(["one", "two"]);
});

test.each<[says: string, last: object, because: string | null]>([
  ["no token is the end", {}, null],
  ["a null is the end", { $skipToken: null }, null],
  ["an empty token is the end", { $skipToken: "" }, null],
  ["truncated, as a text, without a token is not whole", { resultTruncated: "true" }, "Azure left rows out"],
  ["in any casing", { resultTruncated: "True", $skipToken: null }, "Azure left rows out"],
  ["a token that is no text is not followed", { $skipToken: 7 }, "token is no text"],
  ["P1: a token that was followed is a circle", { $skipToken: tokens[0] }, "circle"],
])("%s", async (_says, last, because) => {
  const azure = answering((_asked, count) =>
    count === 1 ? page([row("one")], { $skipToken: tokens[0] }) : page([row("two")], last),
  );
  const accounts = await readFrom(azure);
  expect(namesOf(accounts)).toEqual(["one", "two"]);
  expect(azure.asked).toHaveLength(2);
  expect(accounts.missing).toMatchObject(
    because === null ? [] : [{ kind: "incomplete", pages: 2, because: expect.stringContaining(because) }],
  );
});

test("P1: an answer that does not end is stopped after 200 pages", async () => {
  const azure = answering((_asked, count) => page([], { $skipToken: `${count}` }));
  expect((await readFrom(azure)).missing).toMatchObject([{ kind: "incomplete", pages: 200 }]);
  expect(azure.asked).toHaveLength(200);
});

test.each<[says: string, answer: () => unknown, kind: string]>([
  ["fails", refusal(403, "AuthorizationFailed"), "forbidden"],
  ["is no page", () => ({ data: { columns: [], rows: [] } }), "unreadable"],
])("P3: where a later page %s, the earlier ones are kept", async (_says, answer, kind) => {
  const azure = answering((asked, count) => (count === 1 ? page([row("one")], { $skipToken: tokens[0] }) : answer()));
  const accounts = await readFrom(azure);
  expect(namesOf(accounts)).toEqual(["one"]);
  expect(accounts.missing).toMatchObject([{ kind }]);
});

test("a stumble is tried again, as with any read", async () => {
  const stumble = () => new Response("{}", { status: 503, headers: { "retry-after": "0" } });
  const azure = answering((_asked, count) => (count === 1 ? stumble() : page([row("one")])));
  expect(namesOf(await readFrom(azure))).toEqual(["one"]);
});

test("A8: an Azure without the newest api-version is asked in the one before", async () => {
  const refused = refusal(400, "InvalidApiVersionParameter");
  const azure = answering(({ call }) => (call.endsWith("2021-03-01") ? refused() : page([row("one")])));
  expect((await readFrom(azure)).evidence.apiVersion).toBe("2019-04-01");
});

test("the emulator's resources are read over all of its pages", async () => {
  const azure = createEmulator({ scenario: "graph-pages" });
  const accounts = await readFrom(azure);
  expect(accounts.missing).toEqual([]);
  expect(azure.journal.counters().calls).toBeGreaterThan(1);
  expect(accounts.items).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: "contoso-foundry-eastus2", subscription: production, region: "eastus2" }),
      expect.objectContaining({ name: "contoso-openai-sweden", kind: "OpenAI", region: "swedencentral" }),
      expect.objectContaining({ name: "contoso-openai-westus3", resourceGroup: "rg-ai-west", region: "westus3" }),
    ]),
  );
  expect(namesOf(accounts)).not.toContain("contoso-callcenter-speech");
});

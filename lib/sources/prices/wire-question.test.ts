import fc from "fast-check";
import { expect, test } from "vitest";
import { readQuestion } from "./wire-question";

const read = (query: string) => readQuestion(new URLSearchParams(query));
const ptu = "kind=ptu&region=eastus2&currency=USD";
const tokens = "kind=tokens&region=eastus2&currency=USD&model=gpt-4o&version=2024-08-06";

test("the two questions there are", () => {
  expect(read(ptu)).toEqual({ kind: "ptu", region: "eastus2", currency: "USD" });
  expect(read(tokens)).toMatchObject({ kind: "tokens", model: "gpt-4o", version: "2024-08-06" });
});

test.each([
  ["nothing", ""],
  ["a filter", `${ptu}&$filter=serviceName eq 'Virtual Machines'`],
  ["a filter in the region", "kind=ptu&currency=USD&region=eastus2' or armRegionName ne '"],
  ["a filter in the region, encoded", "kind=ptu&currency=USD&region=eastus2%27%20or%201%20eq%201"],
  ["a parameter smuggled into another", "kind=ptu&currency=USD&region=eastus2%26%24filter%3D1"],
  ["a filter in the currency", "kind=ptu&region=eastus2&currency=USD' or '1' eq '1"],
  ["a filter in the model", tokens.replace("gpt-4o", "gpt-4o' or 1 eq 1")],
  ["a bracket in the version", tokens.replace("2024-08-06", "contains(meterName,'x')")],
  ["a parameter twice", `${ptu}&region=westus3`],
  ["the same parameter twice", `${ptu}&region=eastus2`],
  ["an unknown parameter", `${ptu}&host=example.com`],
  ["__proto__", `${ptu}&__proto__=1`],
  ["a name in capitals", ptu.replace("region", "Region")],
  ["a kind in capitals", ptu.replace("ptu", "PTU")],
  ["a region in capitals", ptu.replace("eastus2", "EastUS2")],
  ["a region's display name", ptu.replace("eastus2", "East US 2")],
  ["a currency in small letters", ptu.replace("USD", "usd")],
  ["a currency there is none of", ptu.replace("USD", "XAU")],
  ["a region of 41 letters", ptu.replace("eastus2", "a".repeat(41))],
  ["a model of 81 letters", tokens.replace("gpt-4o", "a".repeat(81))],
  ["an empty region", ptu.replace("eastus2", "")],
  ["a line break", ptu.replace("eastus2", "eastus2%0d%0aHost:x")],
  ["a region that ends in a line break", ptu.replace("eastus2", "eastus2%0a")],
  ["a NUL", tokens.replace("gpt-4o", "gpt-4o%00")],
  ["a path", tokens.replace("gpt-4o", "../../x")],
  ["other letters that look alike", ptu.replace("eastus2", "еastus2")],
  ["a model where PTU are asked", `${ptu}&model=gpt-4o`],
  ["no model where tokens are asked", ptu.replace("ptu", "tokens")],
])("H6: %s is refused in a sentence that repeats nothing of it", (_says, query) => {
  expect(read(query)).toEqual({ refused: expect.stringMatching(/^[“A-Z].*\.$/) });
  expect(JSON.stringify(read(query))).not.toMatch(/Virtual|Machines|example|contains|proto/);
});

test("H6: no value that is accepted holds a letter that a filter needs", () => {
  const names = ["kind", "region", "currency", "model", "version"];
  const nearly = fc.oneof(
    fc.constantFrom("tokens", "ptu", "eastus2", "USD", "gpt-4o", "1"),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.record(Object.fromEntries(names.map((name) => [name, nearly]))), (values) => {
      const question = readQuestion(new URLSearchParams(values));
      if ("refused" in question) return;
      for (const value of Object.values(question)) expect(value).toMatch(/^[\w.-]+$/);
    }),
    { numRuns: 500 },
  );
});

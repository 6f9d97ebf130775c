import { createHttpHeaders, type HttpClient } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { z } from "zod/mini";
import { createAzure } from "./azure";
import { failureOf } from "./failure";
import { list } from "./list";
import { at, connection, models, signal, SUBSCRIPTION } from "./test-connection";
import { azureObject } from "./wire";

/** Where the way to Azure leads through our own server (cli). */

const WAY = "http://127.0.0.1:3000/azure";
const PATH = `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.CognitiveServices/locations/swedencentral/models`;

/** What was called, and with which headers, while Azure answers with this next link once. */
async function listed(nextLink: string, behind = "https://management.azure.com") {
  const calls: { url: string; headers: Record<string, string> }[] = [];
  const client: HttpClient = {
    sendRequest: (request) => {
      calls.push({ url: request.url, headers: request.headers.toJSON() });
      const page = calls.length === 1 ? { value: [{ id: 1 }], nextLink } : { value: [{ id: 2 }] };
      const headers = createHttpHeaders({ "content-type": "application/json" });
      return Promise.resolve({ request, status: 200, headers, bodyAsText: JSON.stringify(page) });
    },
  };
  const getToken = () => Promise.resolve({ "x-headroom": "1" });
  const azure = createAzure(connection(WAY, { behind, getToken }), client);
  const { items, missing, evidence } = await list(azure, models, at, azureObject({ id: z.number() }), { signal });
  return { urls: calls.map(({ url }) => url), headers: calls.map(({ headers }) => headers), items, missing, evidence };
}

test("a call goes by our server, with its headers and no token; evidence names Azure's own address", async () => {
  const { urls, headers, evidence } = await listed("");
  expect(urls).toEqual([`${WAY}${PATH}?api-version=2026-09-01`]);
  expect(headers[0]).toMatchObject({ "x-headroom": "1" });
  expect(headers[0]).not.toHaveProperty("authorization");
  expect(evidence.url).toBe(`https://management.azure.com${PATH}?api-version=2026-09-01`);
});

test.each([
  ["the next page goes the same way", `https://management.azure.com${PATH}?a=1&$skiptoken=x%2By`],
  ["also with the port written out", `https://management.azure.com:443${PATH}?a=1&$skiptoken=x%2By`],
])("P1: %s", async (_says, nextLink) => {
  const { urls, items, missing } = await listed(nextLink);
  expect(urls[1]).toBe(`${WAY}${PATH}?a=1&$skiptoken=x%2By`);
  expect([items.length, missing]).toEqual([2, []]);
});

test("P1: a link to the same page is a circle", async () => {
  const { urls, missing } = await listed(`https://management.azure.com${PATH}?api-version=2026-09-01`);
  expect([urls.length, missing[0]?.kind]).toEqual([1, "incomplete"]);
});

test.each([
  ["another host", "https://evil.example/subscriptions"],
  ["plain http", `http://management.azure.com${PATH}`],
  ["a user name", `https://a@management.azure.com${PATH}`],
  ["our own server itself", `${WAY}${PATH}`],
])("P2: a link to %s is not followed", async (_says, nextLink) => {
  const { urls, missing } = await listed(nextLink);
  expect([urls.length, missing[0]?.kind]).toEqual([1, "foreign-host"]);
});

test("P2: nor is one to another path of a host where Azure has only a part", async () => {
  const { urls, missing } = await listed("https://proxy.example/other/subscriptions", "https://proxy.example/arm");
  expect(urls).toHaveLength(1);
  expect(missing[0]?.kind).toBe("foreign-host");
});

test.each([
  ["by way of our server", WAY, "https://management.azure.com"],
  ["to Azure itself", "https://management.azure.com/", null],
])("P2: where the browser goes %s, nobody is led to another host, whoever asks", async (_says, endpoint, behind) => {
  const client: HttpClient = { sendRequest: () => Promise.reject(new TypeError("no network here")) };
  const azure = createAzure(connection(endpoint, { behind }), client);
  expect(azure.origin).toBe("https://management.azure.com");
  const error: unknown = await azure
    .followPage(models, at, "https://evil.example/x", { signal })
    .catch((thrown: unknown) => thrown);
  expect(failureOf(error)).toMatchObject({ kind: "foreign-host", host: "evil.example" });
});

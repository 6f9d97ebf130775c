import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { azureClient } from "@/lib/azure";
import { createEmulator, type Emulator } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";
import { readSubscriptions } from "./wire";

const official = JSON.parse(
  readFileSync(new URL("../../emulator/official/GetSubscriptions.json", import.meta.url), "utf8"),
).responses["200"].body;

/** All subscriptions, read over a socket from an Azure of this test's. */
async function readFrom(azure: Pick<Emulator, "handle">) {
  const served = await serve({ ...createEmulator(), ...azure }, { port: 0 });
  const identity = ["test", "test", "test"] as const;
  const getToken = () => Promise.resolve("sample");
  const client = await azureClient({ endpoint: served.url, source: "Test", identity, getToken }).open();
  return readSubscriptions(client, { signal: new AbortController().signal }).finally(served.close);
}
const rowsOf = (...value: unknown[]): Pick<Emulator, "handle"> => ({
  handle: () => Promise.resolve(Response.json({ value })),
});
const row = (more: object = {}) => ({ subscriptionId: "291BBA3F-E0A5-47BC-A099-3BDCB2A50A05", ...more });

test("the official example is read; its next link is a placeholder, and the list says that it may not be whole", async () => {
  const { items, missing } = await readFrom({ handle: () => Promise.resolve(Response.json(official)) });
  expect(items).toEqual([
    {
      id: "291bba3f-e0a5-47bc-a099-3bdcb2a50a05",
      name: "Example Subscription",
      tenantId: "31c75423-32d6-4322-88b7-c478bdde4858",
      isUsable: true,
    },
    {
      id: "72ac930a-f34e-42d8-b06d-dc2a9e12ed71",
      name: "Example Subscription2",
      tenantId: "2a0ff0de-96b2-4859-bb7c-a430d07a3e0c",
      isUsable: true,
    },
  ]);
  expect(missing).toMatchObject([{ kind: "incomplete", because: "the next page's link is no address" }]);
});

test.each<[state: unknown, isUsable: boolean]>([
  ["Enabled", true],
  ["Warned", true],
  ["PastDue", true],
  ["Disabled", false],
  ["disabled", false],
  ["Deleted", false],
  ["Hibernating", true],
  [undefined, true],
  [7, true],
])("A7: a subscription in state %j can be used: %s", async (state, isUsable) =>
  expect((await readFrom(rowsOf(row({ state })))).items).toMatchObject([{ isUsable }]),
);

test.each<[says: string, displayName: unknown, name: string]>([
  ["a name loses the spaces around it", "  Contoso ", "Contoso"],
  ["a blank name falls back to the id", "  ", "291BBA3F-E0A5-47BC-A099-3BDCB2A50A05"],
  ["A7: no name falls back to the id", undefined, "291BBA3F-E0A5-47BC-A099-3BDCB2A50A05"],
  ["A7: a number for a name falls back to the id", 7, "291BBA3F-E0A5-47BC-A099-3BDCB2A50A05"],
])("%s", async (_says, displayName, name) =>
  expect((await readFrom(rowsOf(row({ displayName })))).items).toMatchObject([{ name }]),
);

test("field names and ids in another casing are the same subscription, once", async () => {
  const { items, missing } = await readFrom(rowsOf(row(), { SUBSCRIPTIONID: row().subscriptionId.toLowerCase() }));
  expect(missing).toEqual([]);
  expect(items).toMatchObject([{ id: "291bba3f-e0a5-47bc-a099-3bdcb2a50a05" }]);
});

test("A7: a row that lacks its id is counted, and the others stand", async () => {
  const { items, missing } = await readFrom(rowsOf({ displayName: "Nameless" }, row(), null));
  expect(items).toHaveLength(1);
  expect(missing).toMatchObject([{ kind: "unreadable", because: expect.stringContaining("2 rows") }]);
});

test("the emulator's subscriptions are all there", async () => {
  const { items, missing } = await readFrom(createEmulator());
  expect(missing).toEqual([]);
  expect(items.map(({ name }) => name)).toEqual([
    "Contoso AI Production",
    "Contoso AI Development",
    "Fabrikam Research (limited)",
  ]);
});

test("I7: no subscription at all is a whole answer", async () =>
  expect(await readFrom(createEmulator({ scenario: "I7" }))).toMatchObject({ items: [], missing: [] }));

test("H1: a hostile name is the name itself", async () =>
  expect((await readFrom(createEmulator({ scenario: "H1" }))).items.map(({ name }) => name)).toEqual([
    "<img src=x onerror=alert(1)>",
    "=cmd|'/c calc'!A1",
    "$(rm -rf ~)",
  ]));

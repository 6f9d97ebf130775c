import { expect, test } from "vitest";
import { azureClient } from "@/lib/azure";
import { createEmulator, type Emulator } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";
import { readTenants } from "./wire";

const ID = "31C75423-32D6-4322-88B7-C478BDDE4858";

/** All tenants, read over a socket from an Azure of this test's. */
async function readFrom(azure: Pick<Emulator, "handle">) {
  const served = await serve({ ...createEmulator(), ...azure }, { port: 0 });
  const identity = ["test", "test", "test"] as const;
  const getToken = () => Promise.resolve("sample");
  const client = await azureClient({ endpoint: served.url, source: "Test", identity, getToken }).open();
  return readTenants(client, { signal: new AbortController().signal }).finally(served.close);
}
const rowsOf = (...value: unknown[]): Pick<Emulator, "handle"> => ({
  handle: () => Promise.resolve(Response.json({ value })),
});

test.each<[says: string, row: object, name: string, domain: string | null]>([
  ["its display name", { displayName: " Contoso ", defaultDomain: "contoso.example" }, "Contoso", "contoso.example"],
  ["no display name is its domain", { defaultDomain: "contoso.example" }, "contoso.example", "contoso.example"],
  ["A7: neither is its id, as it was spelled", { displayName: 7, defaultDomain: " " }, ID, null],
  ["H1: a hostile name is the name itself", { displayName: "<img src=x>" }, "<img src=x>", null],
])("a tenant is called by %s", async (_says, row, name, domain) =>
  expect((await readFrom(rowsOf({ tenantId: ID, ...row }))).items).toEqual([{ id: ID.toLowerCase(), name, domain }]),
);

test("field names and ids in another casing are the same tenant, once; a row without an id is counted", async () => {
  const { items, missing } = await readFrom(rowsOf({ tenantId: ID }, { TENANTID: ID.toLowerCase() }, null));
  expect(items).toHaveLength(1);
  expect(missing).toMatchObject([{ kind: "unreadable" }]);
});

test("the emulator's person is known at home and where they are a guest", async () =>
  expect(await readFrom(createEmulator())).toMatchObject({
    items: [
      { name: "Contoso", domain: "contoso.example" },
      { name: "Fabrikam", domain: "fabrikam.example" },
    ],
    missing: [],
  }));

import { azureClient } from "@/lib/azure";
import { createEmulator, type Emulator } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";
import { regionName } from "@/lib/units";
import { readCatalog } from "./wire";

const production = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";

/** The catalogue of one region, read over a socket from an Azure of the test's. */
export async function readFrom(azure: Pick<Emulator, "handle">, region = "eastus2") {
  const served = await serve({ ...createEmulator(), ...azure }, { port: 0 });
  const identity = ["test", "test", "test"] as const;
  const getToken = () => Promise.resolve("sample");
  const client = await azureClient({ endpoint: served.url, source: "Test", identity, getToken }).open();
  const { signal } = new AbortController();
  return readCatalog(client, production, regionName(region), { signal }).finally(served.close);
}

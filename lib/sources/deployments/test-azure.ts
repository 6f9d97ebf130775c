import { azureClient } from "@/lib/azure";
import { createEmulator, type Emulator } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";
import { readDeployment, readDeployments } from "./wire";

/** What the tests of this room share: one resource and one deployment of it, read over a socket from an Azure of the test's. */

export const place = {
  subscription: "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28",
  resourceGroup: "rg-ai-prod",
  account: "contoso-foundry-eastus2",
};

/** A connection for several reads. */
export async function open(azure: Pick<Emulator, "handle">) {
  const served = await serve({ ...createEmulator(), ...azure }, { port: 0 });
  const identity = ["test", "test", "test"] as const;
  const getToken = () => Promise.resolve("sample");
  const client = await azureClient({ endpoint: served.url, source: "Test", identity, getToken }).open();
  return { client, options: { signal: new AbortController().signal }, close: served.close };
}

export async function readFrom(azure: Pick<Emulator, "handle">, at = place) {
  const { client, options, close } = await open(azure);
  return readDeployments(client, at, options).finally(close);
}

export async function readOneFrom(azure: Pick<Emulator, "handle">, name: string, at = place) {
  const { client, options, close } = await open(azure);
  return readDeployment(client, { ...at, name }, options).finally(close);
}

/** An Azure that answers always the same, and keeps the addresses it was asked for. */
export function answering(body: unknown) {
  const asked: string[] = [];
  const handle = (request: Request) => {
    asked.push(`${request.method} ${new URL(request.url).pathname}`);
    return Promise.resolve(body instanceof Response ? body.clone() : Response.json(body));
  };
  return { handle, asked };
}

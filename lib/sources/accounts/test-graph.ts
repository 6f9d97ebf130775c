import { azureClient } from "@/lib/azure";
import { createEmulator, type Emulator } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";
import { readAccountsOfAll } from "./graph-wire";

/** What the tests of Resource Graph share: an Azure that answers as its official examples do, over a socket. */

interface Question {
  call: string;
  body: { subscriptions: string[]; query: string; options: Record<string, unknown> };
}
type Answering = (question: Question, count: number) => unknown;

export const production = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";

/** The resources of these subscriptions. */
export async function readFrom(azure: Pick<Emulator, "handle">, subscriptions: readonly string[] = [production]) {
  const served = await serve({ ...createEmulator(), ...azure }, { port: 0 });
  const identity = ["test", "test", "test"] as const;
  const getToken = () => Promise.resolve("sample");
  const client = await azureClient({ endpoint: served.url, source: "Test", identity, getToken }).open();
  return readAccountsOfAll(client, subscriptions, { signal: new AbortController().signal }).finally(served.close);
}

/** It keeps what it was asked. */
export function answering(answer: Answering) {
  const asked: Question[] = [];
  const handle = async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    const question = { call: `${request.method} ${pathname}${search}`, body: JSON.parse(await request.text()) };
    asked.push(question);
    const answered = answer(question, asked.length);
    return answered instanceof Response ? answered : Response.json(answered);
  };
  return { handle, asked };
}
export const tokenOf = ({ body }: Question) => body.options["$skipToken"];

/** As the official ResourcesFirstPageQuery.json and ResourcesNextPageQuery.json answer, 2021-03-01 (azure-rest-api-specs). */
export const page = (data: unknown, more: object = {}) => ({
  totalRecords: 386,
  count: 3,
  resultTruncated: "false",
  facets: [],
  data,
  ...more,
});
export const tokens = [
  "eyAibm8iOiAibHVjayIsICJidXQiOiAibmljZSIsICJ0cnkiOiAiISIgfQ==",
  "eyAibm8yIjogImx1Y2syIiwgImJ1dDIiOiAibmljZTIiLCAidHJ5MiI6ICIhIiB9",
] as const;
export const row = (name: string, more: object = {}) => ({
  id: `/subscriptions/${production}/resourceGroups/rg-ai-prod/providers/Microsoft.CognitiveServices/accounts/${name}`,
  name,
  type: "microsoft.cognitiveservices/accounts",
  kind: "OpenAI",
  location: "eastus",
  ...more,
});
export const namesOf = ({ items }: { items: readonly { name: string }[] }) => items.map(({ name }) => name);
export const refusal = (status: number, code: string) => () =>
  Response.json({ error: { code, message: code } }, { status });

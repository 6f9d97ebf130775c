import { createHttpHeaders, type HttpClient } from "@azure/core-rest-pipeline";
import { vi } from "vitest";
import { z } from "zod/mini";
import { createEmulator, type Emulator, type FaultEffect, type FaultMatch } from "@/lib/emulator";
import { type Connection, createAzure } from "./azure";
import { type AzureFailure, failureOf } from "./failure";
import { list } from "./list";
import { computeOperation, readOperation } from "./operation";
import { azureObject } from "./wire";

/** The transport before the emulator: what the tests of this room share. */

export const SUBSCRIPTION = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";
export const at = { subscription: SUBSCRIPTION };

export const models = readOperation<typeof at>({
  name: "Models_List",
  family: "CognitiveServices",
  role: "Reader",
  path: ({ subscription }) =>
    `/subscriptions/${subscription}/providers/Microsoft.CognitiveServices/locations/swedencentral/models`,
});
export const calculator = computeOperation<typeof at>({
  name: "calculateModelCapacity",
  family: "CognitiveServices",
  role: "Contributor",
  path: ({ subscription }) =>
    `/subscriptions/${subscription}/providers/Microsoft.CognitiveServices/calculateModelCapacity`,
});
export const question = {
  model: { format: "OpenAI", name: "gpt-4", version: "0613" },
  skuName: "ProvisionedManaged",
  workloads: [{ requestPerMinute: 10, requestParameters: { avgPromptTokens: 30, avgGeneratedTokens: 50 } }],
};
export const signal = new AbortController().signal;
const item = azureObject({ model: azureObject({ name: z.string(), version: z.string() }) });

export const connection = (endpoint: string, more: Partial<Connection> = {}): Connection => ({
  endpoint,
  source: "Sample data",
  identity: ["test", "test", "test"],
  getToken: () => Promise.resolve("sample"),
  ...more,
});

const ENDPOINT = "https://management.azure.com";

/** One call that was answered: when it left and when the answer was there. */
export interface Flight {
  kind: "reads" | "writes";
  fromMs: number;
  toMs: number;
  status: number;
}

/** What a page of another origin may read: the type, and what the answer exposes. */
const readableHeaders = ({ headers }: Response) => {
  const exposed = (headers.get("access-control-expose-headers") ?? "").toLowerCase().split(",");
  return Object.fromEntries([...headers].filter(([name]) => name === "content-type" || exposed.includes(name)));
};

/** Speaks to the emulators without a socket, so that their clock is the test's: each host is its own. */
const clientOf = (emulator: Emulator, foreign: Emulator, flights: Flight[]): HttpClient => ({
  async sendRequest(request) {
    const { method, url, abortSignal } = request;
    const fromMs = Date.now();
    const host = new URL(url).origin === ENDPOINT ? emulator : foreign;
    const response = await host.handle(
      new Request(url, {
        method,
        headers: request.headers.toJSON(),
        body: typeof request.body === "string" ? request.body : null,
        signal: abortSignal instanceof AbortSignal ? abortSignal : null,
      }),
    );
    const { status } = response;
    flights.push({ kind: method === "GET" ? "reads" : "writes", fromMs, toMs: Date.now(), status });
    const headers = createHttpHeaders(readableHeaders(response));
    return { request, status, headers, bodyAsText: await response.text() };
  },
});

export function connect(options: Parameters<typeof createEmulator>[0] = {}) {
  const emulator = createEmulator({ foreignOrigin: "https://foreign.example", ...options });
  const foreign = createEmulator({ playsForeignHost: true });
  const renewals: (string | null)[] = [];
  const flights: Flight[] = [];
  const azure = createAzure(
    connection(ENDPOINT, {
      getToken: ({ isRenewal, claims }) => {
        if (isRenewal) renewals.push(claims);
        return Promise.resolve("sample");
      },
    }),
    clientOf(emulator, foreign, flights),
  );
  const strike = (then: FaultEffect, more: { match?: FaultMatch; times?: number } = {}) =>
    emulator.faults.set([{ then, ...more }]);
  const readModels = () => list(azure, models, at, item, { signal: new AbortController().signal });
  const calculate = () => azure.call(calculator, at, question, { signal: new AbortController().signal });
  return { azure, emulator, foreign, renewals, flights, strike, readModels, calculate };
}

/** Runs the clock until the answer or the failure is there. */
export async function settle<T>(promise: Promise<T>): Promise<T | AzureFailure> {
  const settled = promise.catch(failureOf);
  await vi.runAllTimersAsync();
  return settled;
}

/** The same for several at once, each for itself. */
export async function settleAll<T>(promises: readonly Promise<T>[]): Promise<(T | AzureFailure)[]> {
  const settled = Promise.all(promises.map((each) => each.catch(failureOf)));
  await vi.runAllTimersAsync();
  return settled;
}

/** When each call started, in seconds after the first. */
export const startsOf = ({ journal }: ReturnType<typeof createEmulator>) =>
  journal.entries().map((entry, _, all) => (Date.parse(entry.at) - Date.parse(all[0]?.at ?? "")) / 1_000);

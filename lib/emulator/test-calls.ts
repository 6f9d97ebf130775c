import type { Emulator } from "./emulator";
import { subscriptionSeeds } from "./seeds/subscriptions";

/** For tests: how this room's tests call the emulator. */
export const [production, development, limited] = subscriptionSeeds.map(({ subscriptionId }) => subscriptionId) as [
  string,
  string,
  string,
];

const CS = "2026-09-01";
export const modelsPath = (location = "eastus2", subscription = production) =>
  `/subscriptions/${subscription}/providers/Microsoft.CognitiveServices/locations/${location}/models?api-version=${CS}`;
export const accountsPath = (subscription = production) =>
  `/subscriptions/${subscription}/providers/Microsoft.CognitiveServices/accounts?api-version=${CS}`;
export const calculatorPath = (subscription = production) =>
  `/subscriptions/${subscription}/providers/Microsoft.CognitiveServices/calculateModelCapacity?api-version=${CS}`;
export const locationsPath = (subscription = production) =>
  `/subscriptions/${subscription}/locations?api-version=2022-12-01`;
export const usagesPath = (location = "eastus2", subscription = production, apiVersion = CS) =>
  `/subscriptions/${subscription}/providers/Microsoft.CognitiveServices/locations/${location}/usages?api-version=${apiVersion}`;
type Model = { format?: string; name: string; version: string };
const asked = ({ format = "OpenAI", name, version }: Model) =>
  `modelFormat=${format}&modelName=${name}&modelVersion=${version}`;
/** One region's capacities, or those of all regions together. */
export const capacitiesPath = (model: Model, location = "", subscription = production, apiVersion = CS) =>
  `/subscriptions/${subscription}/providers/Microsoft.CognitiveServices${location && `/locations/${location}`}` +
  `/modelCapacities?api-version=${apiVersion}&${asked(model)}`;
export const subscriptionsPath = "/subscriptions?api-version=2022-12-01";

export type Told = { status: number; headers: Headers; text: string; json: Record<string, unknown> };

export type Asking = {
  method?: string;
  token?: string | null;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
};

export function requestTo(path: string, asking: Asking = {}): Request {
  const { token = "sample", body, headers, signal } = asking;
  const method = asking.method ?? (body === undefined ? "GET" : "POST");
  return new Request(new URL(path, "https://management.example"), {
    method,
    headers: { ...(token !== null && { authorization: `Bearer ${token}` }), ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    ...(signal && { signal }),
  });
}

export async function ask(emulator: Emulator, path: string, asking: Asking = {}): Promise<Told> {
  const response = await emulator.handle(requestTo(path, asking));
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsed(text) };
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** A question to the calculator; the names may be spelled as one likes. */
export const question = (
  name: string,
  version: string,
  skuName: string,
  shapes: readonly (readonly [requests: number, prompt: number, generated: number])[],
  format = "OpenAI",
) => ({
  model: { format, name, version },
  skuName,
  workloads: shapes.map(([requestPerMinute, avgPromptTokens, avgGeneratedTokens]) => ({
    requestPerMinute,
    requestParameters: { avgPromptTokens, avgGeneratedTokens },
  })),
});

export const sol = (requests: number) =>
  question("gpt-5.6-sol", "2026-07-09", "GlobalProvisionedManaged", [[requests, 1000, 300]]);

/** All pages of a list. @throws where one of them is refused */
export async function readAll(emulator: Emulator, path: string): Promise<{ pages: number; items: unknown[] }> {
  const items: unknown[] = [];
  let next: unknown = path;
  for (let pages = 0; ; pages += 1) {
    if (typeof next !== "string") return { pages, items };
    const { json, status, text } = await ask(emulator, next);
    if (status !== 200 || !Array.isArray(json.value)) throw new Error(`${status} for ${next}: ${text.slice(0, 200)}`);
    items.push(...json.value);
    next = json.nextLink;
  }
}

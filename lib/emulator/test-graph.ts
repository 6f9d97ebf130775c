import type { Emulator } from "./emulator";
import { ask, type Asking, type Told } from "./test-calls";

/** For tests: how this room's tests ask Resource Graph. */

export const graphPath = (apiVersion = "2021-03-01") =>
  `/providers/Microsoft.ResourceGraph/resources?api-version=${apiVersion}`;

/** The query of the app, give or take: all resources that can hold deployments. */
export const MODEL_ACCOUNTS =
  "resources | where type =~ 'microsoft.cognitiveservices/accounts' and kind in~ ('OpenAI','AIServices') " +
  "| project id, name, kind, location, subscriptionId, resourceGroup, sku, properties | order by id asc";

export type Row = Record<string, unknown>;
export type GraphAnswer = {
  totalRecords: number;
  count: number;
  resultTruncated: string;
  data: Row[];
  $skipToken?: string;
};

export const query = (
  emulator: Emulator,
  body: { query?: unknown; subscriptions?: unknown; options?: Row; facets?: unknown; managementGroups?: unknown },
  asking: Asking = {},
  apiVersion?: string,
): Promise<Told> => ask(emulator, graphPath(apiVersion), { body: { query: MODEL_ACCOUNTS, ...body }, ...asking });

/** @throws where it is refused */
export async function answerTo(...asked: Parameters<typeof query>): Promise<GraphAnswer> {
  const { status, text } = await query(...asked);
  if (status !== 200) throw new Error(`${status}: ${text.slice(0, 300)}`);
  return JSON.parse(text);
}

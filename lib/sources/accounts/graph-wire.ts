import { type Azure, AzureError, type AzureFailure, type CallOptions, failureOf } from "@/lib/azure";
import { failureIn, type Listing, parseAnswer, queryOperation } from "@/lib/azure";
import type { Account } from "./accounts";
import { graphPage, toAccounts } from "./wire";

const operation = queryOperation<null>({
  name: "Resources",
  family: "ResourceGraph",
  role: "Reader",
  path: () => "/providers/Microsoft.ResourceGraph/resources",
});

/** Constant: no text of a person's or of Azure's is ever part of it. Pages are stable only where the rows bring their id. */
const QUERY =
  "resources | where type =~ 'microsoft.cognitiveservices/accounts' and kind in~ ('OpenAI', 'AIServices')" +
  " | project id, name, kind, location | order by id asc";

/** Azure's largest page. Source: learn.microsoft.com/azure/governance/resource-graph/concepts/paging-results; read 2026-11-21. */
const ROWS = 1_000;

/** As with any other list, a server that never ends is stopped here. */
const PAGE_LIMIT = 200;

const bodyOf = (subscriptions: readonly string[], $skipToken: string | null) => ({
  subscriptions,
  query: QUERY,
  options: { $top: ROWS, ...($skipToken !== null && { $skipToken }), resultFormat: "objectArray" },
});

type Page = ReturnType<typeof graphPage.parse>;

/** What a page asks for: another page, nothing more, or something that cannot be followed. */
type Next = { is: "page"; token: string } | { is: "end" } | { is: "cut"; because: string };

/** Azure's published example names a further page although its `resultTruncated` is "false": the token alone tells. */
function nextOf({ $skipToken: token, resultTruncated }: Page, followed: ReadonlySet<string>): Next {
  if (token === undefined || token === null || token === "")
    return resultTruncated?.trim().toLowerCase() === "true"
      ? { is: "cut", because: "Azure left rows out and named no further page" }
      : { is: "end" };
  if (typeof token !== "string") return { is: "cut", because: "the next page's token is no text" };
  if (followed.has(token)) return { is: "cut", because: "the pages go in a circle" };
  return followed.size + 1 >= PAGE_LIMIT ? { is: "cut", because: "the pages do not end" } : { is: "page", token };
}

/**
 * Reads one question to its end, or as far as it can be read: what arrived stays, and what is missing is said.
 * @throws AzureError when the first page fails: then nothing is known
 */
async function readPages(azure: Azure, subscriptions: readonly string[], options: CallOptions) {
  const ask = async (token: string | null) =>
    parseAnswer(await azure.call(operation, null, bodyOf(subscriptions, token), options), graphPage);
  const first = await ask(null);
  const { evidence } = first;
  const pages = [first.data];
  const missing: AzureFailure[] = [];
  const followed = new Set<string>();

  let next = nextOf(first.data, followed);
  while (next.is === "page") {
    followed.add(next.token);
    try {
      const { data: page } = await ask(next.token);
      pages.push(page);
      next = nextOf(page, followed);
    } catch (error) {
      if (!(error instanceof AzureError)) throw error;
      missing.push(error.failure);
      next = { is: "end" };
    }
  }
  if (next.is === "cut")
    missing.push(failureIn(evidence, { kind: "incomplete", because: next.because, pages: pages.length }).failure);
  const lostCount = pages.reduce((sum, { data }) => sum + data.lostCount, 0);
  const because = `${lostCount} rows are not as Azure documents them`;
  if (lostCount > 0) missing.push(failureIn(evidence, { kind: "unreadable", because }).failure);
  const items = pages.flatMap(({ data }) => data.items);
  return { items, missing, evidence } satisfies Listing<unknown>;
}

/**
 * The most subscriptions of one question.
 * Source: learn.microsoft.com/azure/governance/resource-graph/troubleshoot/general, "too many subscriptions"; read 2026-11-21.
 */
const SUBSCRIPTIONS = 1_000;

const groupsOf = (subscriptions: readonly string[]) =>
  Array.from({ length: Math.ceil(subscriptions.length / SUBSCRIPTIONS) }, (_, group) =>
    subscriptions.slice(group * SUBSCRIPTIONS, (group + 1) * SUBSCRIPTIONS),
  );

/**
 * The resources of many subscriptions that can hold model deployments, each once, in one question for every 1,000 of them; the
 * evidence is that of the first answer. Rows that the caller may not read are silently missing: a subscription without any is not
 * known to be empty. A group that fails leaves the others, and is told as missing.
 * @param subscriptions each once, and at least one: asked of none, Azure would search the whole tenant
 * @throws AzureError when no group answered; RangeError without a subscription
 */
export async function readAccountsOfAll(
  azure: Azure,
  subscriptions: readonly string[],
  options: CallOptions,
): Promise<Listing<Account>> {
  const asked = await Promise.allSettled(groupsOf(subscriptions).map((group) => readPages(azure, group, options)));
  const listings = asked.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  const errors = asked.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
  const [first] = listings;
  if (first === undefined) throw errors[0] ?? new RangeError("There is no subscription to ask for.");
  return {
    items: toAccounts(listings.flatMap(({ items }) => items)),
    missing: [...listings.flatMap(({ missing }) => missing), ...errors.map(failureOf)],
    evidence: first.evidence,
  };
}

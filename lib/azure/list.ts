import { z } from "zod/mini";
import { type Azure, type CallOptions, failureIn } from "./azure";
import type { Evidence } from "./evidence";
import { AzureError, type AzureFailure, type Cause } from "./failure";
import { nextPage } from "./next-page";
import type { Operation } from "./operation";
import { azureObject } from "./wire";

/** A whole list is hardly ever more than a few pages; a server that never ends is stopped here. */
const PAGE_LIMIT = 200;

/** What arrived of a list. `missing` is empty when it is whole; the evidence is the first page's. */
export interface Listing<T> {
  items: readonly T[];
  missing: readonly AzureFailure[];
  evidence: Evidence;
}

/** ARM's envelope of a list. A bare array is read too: the published example of Subscriptions_ListLocations is one. */
const page = z.union([
  azureObject({ value: z.array(z.unknown()), nextLink: z.optional(z.unknown()) }),
  z.pipe(
    z.array(z.unknown()),
    z.transform((value: unknown[]) => ({ value, nextLink: undefined })),
  ),
]);

/**
 * Reads a list to its end, or as far as it can be read: a later page that fails, a circle, or a link to another host leaves
 * what has arrived, and says what is missing.
 * @throws AzureError when the first page fails: then nothing is known
 */
export async function list<At, T>(
  azure: Azure,
  operation: Operation<At>,
  at: At,
  item: z.ZodMiniType<T>,
  options: CallOptions,
): Promise<Listing<T>> {
  const first = await azure.call(operation, at, null, options);
  const { evidence } = first;
  const items: T[] = [];
  const missing: AzureFailure[] = [];
  const seen = new Set([evidence.url]);
  const lack = (cause: Cause) => void missing.push(failureIn(evidence, cause).failure);
  let unreadable = 0;

  for (let json = first.json, pages = 1; ; pages += 1) {
    const parsed = z.safeParse(page, json);
    if (!parsed.success) {
      if (pages === 1) throw failureIn(evidence, { kind: "unreadable", because: "no list where Azure documents one" });
      lack({ kind: "unreadable", because: `page ${pages} is no list` });
      break;
    }
    for (const each of parsed.data.value) {
      const row = z.safeParse(item, each);
      if (row.success) items.push(row.data);
      else unreadable += 1;
    }
    const next = nextPage(parsed.data.nextLink, azure.origin);
    if (next.is === "end") break;
    if (next.is === "foreign") {
      lack({ kind: "foreign-host", host: next.host });
      break;
    }
    if (next.is === "no-address") {
      lack({ kind: "incomplete", because: "the next page's link is no address", pages });
      break;
    }
    if (seen.has(next.url) || pages >= PAGE_LIMIT) {
      lack({
        kind: "incomplete",
        because: seen.has(next.url) ? "the pages go in a circle" : "the pages do not end",
        pages,
      });
      break;
    }
    seen.add(next.url);
    try {
      json = await azure.followPage(operation, at, next.url, options);
    } catch (error) {
      if (!(error instanceof AzureError)) throw error;
      missing.push(error.failure);
      break;
    }
  }
  if (unreadable > 0) lack({ kind: "unreadable", because: `${unreadable} rows are not as Azure documents them` });
  return { items, missing, evidence };
}

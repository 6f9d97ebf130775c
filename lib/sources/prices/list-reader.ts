import { MINUTE_MS } from "@/lib/time";
import type { Currency } from "@/lib/units";
import { ListFailed, unreadableList } from "./list-failed";
import { readPage, type Ways } from "./list-page";
import { type ListRow, readListPage } from "./wire-list";

/** What is asked of the list: values that were checked, never words of a request as they came. */
export interface ListQuestion {
  /** Field and value, joined by "and". */
  filter: Readonly<Record<string, string>>;
  currency: Currency;
}

export interface WholeList {
  rows: readonly ListRow[];
  lostCount: number;
}

/** A region's is one or two pages of 1,000; the whole service's is 36. */
const PAGE_LIMIT = 20;
const LIST_TIMEOUT_MS = MINUTE_MS;

const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;

const withParameters = (url: URL, parameters: Readonly<Record<string, string>>) => {
  const added = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return new URL(`${url.href}${url.search === "" ? "?" : "&"}${added.join("&")}`);
};

const everyPage = (currency: Currency) => ({ "api-version": "2023-01-01-preview", currencyCode: quoted(currency) });

/** @param base the list's address, absolute */
function addressOf(base: string, { filter, currency }: ListQuestion): URL {
  const words = Object.entries({ serviceName: "Foundry Models", ...filter });
  const $filter = words.map(([field, value]) => `${field} eq ${quoted(value)}`).join(" and ");
  return withParameters(new URL(base), { ...everyPage(currency), $filter });
}

/**
 * Where the next page is. Links carry the scheme's own port, which is the same origin. Whether they keep api-version and currency is not
 * documented: without them amounts would be in another money, so they are put back.
 * @throws ListFailed for a link that leads elsewhere, or nowhere
 */
function nextAddress(link: unknown, { origin }: URL, currency: Currency): URL | null {
  if (link === undefined || link === null || link === "") return null;
  if (typeof link !== "string" || !URL.canParse(link)) throw unreadableList("a next page whose link is no address");
  const next = new URL(link);
  if (next.origin !== origin || next.username !== "" || next.password !== "")
    throw unreadableList("a next page on another host, which was not asked");
  const lacking = Object.entries(everyPage(currency)).filter(([name]) => !next.searchParams.has(name));
  return lacking.length === 0 ? next : withParameters(next, Object.fromEntries(lacking));
}

/**
 * Reads a list to its end. A part of one is never used: what it lacks would look as if Azure did not offer it.
 * @throws ListFailed
 */
export async function readWholeList(ways: Ways, base: string, question: ListQuestion): Promise<WholeList> {
  const deadline = AbortSignal.timeout(LIST_TIMEOUT_MS);
  const first = addressOf(base, question);
  const seen = new Set<string>();
  const rows: ListRow[] = [];
  let lostCount = 0;
  let next: URL | null = first;
  try {
    for (let pages = 0; next !== null; pages += 1) {
      if (seen.has(next.href)) throw unreadableList("pages that go in a circle");
      if (pages === PAGE_LIMIT) throw unreadableList(`more than ${PAGE_LIMIT} pages`);
      seen.add(next.href);
      const page = readListPage(await readPage(ways, next.href, deadline), question.currency);
      if (page === null) throw unreadableList("no list where Azure documents one");
      rows.push(...page.rows);
      lostCount += page.lostCount;
      next = nextAddress(page.next, first, question.currency);
    }
  } catch (error) {
    if (error instanceof RangeError) throw unreadableList(error.message);
    if (deadline.aborted) throw new ListFailed({ kind: "timed-out", afterMs: LIST_TIMEOUT_MS });
    throw error;
  }
  return { rows, lostCount };
}

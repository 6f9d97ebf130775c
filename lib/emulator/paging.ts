import { badRequest } from "./arm-errors";

/** Which part of a list is asked for: 1 is the first page; `rows` is a page's size where it is not the list's own. */
export type PageAsked = { page: number; rows?: number };

/** The token is opaque to callers, as Azure's are. @throws ArmError where it is none of ours */
export function pageAsked(url: URL): PageAsked {
  for (const [name, value] of url.searchParams) {
    if (name.toLowerCase() !== "$skiptoken") continue;
    const [, page, rows] = /^page-([1-9]\d*)(?:-by-([1-9]\d*))?$/.exec(decoded(value)) ?? [];
    if (page === undefined) throw badRequest("InvalidSkipToken", "The $skipToken is not valid.");
    return { page: Number(page), ...(rows && { rows: Number(rows) }) };
  }
  return { page: 1 };
}

/** The absolute address of another page: same path, same api-version, the token added. */
export function pageLink(base: string, url: URL, { page, rows }: PageAsked): string {
  const link = new URL(base);
  for (const [name, value] of url.searchParams) {
    if (name.toLowerCase() !== "$skiptoken") link.searchParams.append(name, value);
  }
  link.searchParams.set("$skipToken", btoa(rows ? `page-${page}-by-${rows}` : `page-${page}`));
  return link.href;
}

/** A list whose items are written only when they are asked for: of a long list, that is one page. */
export type Items = { readonly length: number; slice(start: number, end: number): readonly unknown[] };

export const writtenLazily = <T>(items: readonly T[], write: (item: T) => unknown): Items => ({
  length: items.length,
  slice: (start, end) => items.slice(start, end).map(write),
});

export function pageOf(items: Items, pageSize: number, page: number): { value: readonly unknown[]; isLast: boolean } {
  const end = page * pageSize;
  return { value: items.slice(end - pageSize, end), isLast: end >= items.length };
}

function decoded(token: string): string {
  try {
    return atob(token);
  } catch {
    return "";
  }
}

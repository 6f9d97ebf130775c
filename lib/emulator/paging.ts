import { badRequest } from "./arm-errors";

/** 1 for the first page. The token is opaque to callers, as Azure's are. */
export function pageNumber(url: URL): number {
  for (const [name, value] of url.searchParams) {
    if (name.toLowerCase() !== "$skiptoken") continue;
    const page = Number(/^page-(\d+)$/.exec(decoded(value))?.[1]);
    if (!Number.isInteger(page) || page < 1) throw badRequest("InvalidSkipToken", "The $skipToken is not valid.");
    return page;
  }
  return 1;
}

/** The absolute address of another page: same path, same api-version, the token added. */
export function pageLink(base: string, url: URL, page: number): string {
  const link = new URL(base);
  for (const [name, value] of url.searchParams) {
    if (name.toLowerCase() !== "$skiptoken") link.searchParams.append(name, value);
  }
  link.searchParams.set("$skipToken", btoa(`page-${page}`));
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

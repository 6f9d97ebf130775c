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

export function pageOf<T>(items: readonly T[], pageSize: number, page: number): { value: T[]; isLast: boolean } {
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

import type { Call } from "../call";

/** As if the list kept neither: what comes next would be in dollars. */
export function forgetfulLink(link: string): string {
  const [address, query = ""] = link.split("?");
  const kept = query.split("&").filter((part) => !/^(?:api-version|currencyCode)=/i.test(part));
  return `${address}?${kept.join("&")}`;
}

/**
 * Where a list goes on: absolute, with its port written out even where it is the usual one, as the live list does (":443", seen
 * 2026-09-28). Whether the live one keeps api-version and currencyCode is not known; this one keeps all that was asked.
 */
export function priceLink({ url, base }: Pick<Call, "url" | "base">, skip: number, top?: number): string {
  const { protocol, hostname, port, pathname } = new URL(base);
  const kept = url.search
    .slice(1)
    .split("&")
    .filter((part) => part !== "" && !/^(?:\$|%24)(?:skip|top)=/i.test(part));
  const query = [...kept, ...(top === undefined ? [] : [`$top=${top}`]), `$skip=${skip}`].join("&");
  return `${protocol}//${hostname}:${port || (protocol === "https:" ? 443 : 80)}${pathname}?${query}`;
}

/** The row that is asked for first, counted from 0. */
export const rowsSkipped = ({ searchParams }: URL): number => Number(searchParams.get("$skip") ?? 0);

import { pageOfCall, ROWS_OF_AIMED_PAGE, type Call } from "./call";
import type { FaultEffect } from "./faults";
import { strayToken } from "./graph/stray-token";
import { pageAsked, pageLink } from "./paging";
import { forgetfulLink, priceLink } from "./prices/price-link";

const PAGES_OF_AN_ENDLESS_LIST = 10_000;

/** Puts a nextLink that must not be followed, or not for ever, into a list's answer. */
export function faultyNextLink(
  body: unknown,
  call: Call,
  effect: Extract<FaultEffect, { kind: "next-link" }>,
  foreignOrigin: string,
): unknown {
  if (typeof body !== "object" || body === null) return body;
  if (call.kind === "query") return { ...body, ...strayToken(call, body, effect.to, PAGES_OF_AN_ENDLESS_LIST) };
  if (call.kind === "price") {
    const told = "NextPageLink" in body && typeof body.NextPageLink === "string" ? body.NextPageLink : null;
    if (effect.to === "forgetful") return { ...body, NextPageLink: told && forgetfulLink(told) };
    const pages = { ...pricePages(call), here: call.url.href, isLast: told === null };
    return { ...body, NextPageLink: linkTo(effect, pages, effect.host ?? foreignOrigin) ?? null };
  }
  if (!("value" in body)) return body;
  const { page, ...size } = pageAsked(call.url);
  const at = (nth: number) => pageLink(call.base, call.url, { page: nth, ...size });
  const link = linkTo(
    effect,
    { page, at, here: call.url.href, isLast: !("nextLink" in body) },
    effect.host ?? foreignOrigin,
  );
  return link ? { ...body, nextLink: link } : { value: body.value };
}

/** The page that is asked for, and where others of the list are. */
type Pages = { page: number; at(page: number): string; here: string; isLast: boolean };

const pricePages = (call: Call) => ({
  page: pageOfCall(call),
  at: (page: number) => priceLink(call, (page - 1) * ROWS_OF_AIMED_PAGE),
});

function linkTo(
  { to }: Pick<Extract<FaultEffect, { kind: "next-link" }>, "to">,
  { page, at, here, isLast }: Pages,
  foreignOrigin: string,
): string | undefined {
  const next = at(page + 1);
  switch (to) {
    case "same":
      return here;
    case "cycle":
      return at((page % 3) + 1);
    case "forgetful":
      return isLast ? undefined : next;
    case "endless":
      return page < PAGES_OF_AN_ENDLESS_LIST ? next : undefined;
    case "host":
      return moved(next, (link) => {
        link.protocol = new URL(foreignOrigin).protocol;
        moveHost(link, foreignOrigin);
      });
    case "http":
      return moved(next, (link) => {
        // Where the emulator itself speaks http, the same host would be no fault: it is then the foreign one.
        if (link.protocol === "http:") moveHost(link, foreignOrigin);
        link.protocol = "http:";
      });
    case "user":
      return moved(next, (link) => {
        link.username = "planner";
        link.password = "secret";
      });
  }
}

function moved(link: string, change: (link: URL) => void): string {
  const url = new URL(link);
  change(url);
  return url.href;
}

function moveHost(link: URL, origin: string): void {
  const { hostname, port } = new URL(origin);
  link.hostname = hostname;
  link.port = port;
}

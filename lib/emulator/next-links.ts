import type { Call } from "./call";
import type { FaultEffect } from "./faults";
import { strayToken } from "./graph/stray-token";
import { pageAsked, pageLink, type PageAsked } from "./paging";

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
  if (!("value" in body)) return body;
  const link = linkTo(effect, call, pageAsked(call.url), effect.host ?? foreignOrigin);
  return link ? { ...body, nextLink: link } : { value: body.value };
}

function linkTo(
  { to }: Extract<FaultEffect, { kind: "next-link" }>,
  call: Call,
  { page, ...size }: PageAsked,
  foreignOrigin: string,
): string | undefined {
  const next = pageLink(call.base, call.url, { page: page + 1, ...size });
  switch (to) {
    case "same":
      return call.url.href;
    case "cycle":
      return pageLink(call.base, call.url, { page: (page % 3) + 1, ...size });
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

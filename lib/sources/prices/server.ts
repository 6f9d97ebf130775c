import { setTimeout as wait } from "node:timers/promises";
import { ListFailed } from "./list-failed";
import type { Ways } from "./list-page";
import { createPriceLists, withoutList } from "./price-lists";
import { readQuestion } from "./wire-question";

/** Where the list is, as this server was told when it was started: nothing of a request decides it. */
interface ListPlace {
  /** Absolute, or a path of this server's own (the sample's emulator). */
  pricesUrl: string;
  /** Where this server listens. */
  host: string;
  port: number;
  public: { cloud: string };
}

const ways: Ways = {
  ask: (url, signal) =>
    fetch(url, { signal, redirect: "manual", cache: "no-store", headers: { accept: "application/json" } }),
  now: () => Date.now(),
  wait: (ms, signal) => wait(ms, undefined, { signal }),
};

/** A server that listens on every address is reached on this machine's own. */
const everywhere: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1", "[::]": "::1" };

/** The list's address. A path of our own is asked where this server listens, never at the host that a request names. */
export function listAddress({ pricesUrl, host, port }: ListPlace): string {
  if (!pricesUrl.startsWith("/")) return pricesUrl;
  const reached = everywhere[host] ?? host;
  return `http://${reached.includes(":") && !reached.startsWith("[") ? `[${reached}]` : reached}:${port}${pricesUrl}`;
}

/** China has a list of its own, as a file to download: see lib/env/clouds.ts. The regions of US Government are in the public list. */
const lacksList = (place: ListPlace) =>
  place.public.cloud === "china" && new URL(listAddress(place)).hostname === "prices.azure.com";

const lists = new Map<string, ReturnType<typeof createPriceLists>>();

/** One for each address, of which a server has one. */
function listsAt(address: string) {
  const known = lists.get(address) ?? createPriceLists(ways, address);
  lists.set(address, known);
  return known;
}

/** Browsers keep it themselves as long as it is fresh. */
const headers = { "Cache-Control": "no-store" };

const statusOf: Readonly<Partial<Record<ListFailed["failure"]["kind"], number>>> = { throttled: 503, "timed-out": 504 };

/** Answers GET /api/prices: the prices, or in `failure` why there are none. */
export async function answerPrices(request: Request, place: ListPlace): Promise<Response> {
  const question = readQuestion(new URL(request.url).searchParams);
  if ("refused" in question) {
    const words = { code: "BadQuestion", message: question.refused };
    return Response.json({ failure: { kind: "rejected", status: 400, words } }, { status: 400, headers });
  }
  try {
    const prices = lacksList(place)
      ? withoutList(question, "Azure in China has a price list of its own, which cannot be asked", ways.now())
      : await listsAt(listAddress(place))(question);
    return Response.json(prices, { headers });
  } catch (error) {
    if (!(error instanceof ListFailed)) throw error;
    return Response.json({ failure: error.failure }, { status: statusOf[error.failure.kind] ?? 502, headers });
  }
}

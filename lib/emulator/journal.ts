import { operationName, type Call, type CallKind } from "./call";
import type { Clock } from "./clock";
import { createEarlyCalls } from "./early-calls";
import { createFlights } from "./flights";

export type JournalEntry = {
  /** UTC, ISO. */
  at: string;
  operation: string;
  method: string;
  path: string;
  subscription: string | null;
  kind: CallKind;
  /** Null while the answer is under way and when there was none. */
  status: number | null;
  clientRequestId: string | null;
  hasToken: boolean;
  /** The caller went away before the whole answer was sent. */
  aborted: boolean;
};

export type JournalCounters = {
  calls: number;
  preflights: number;
  aborted: number;
  /**
   * Calls per bucket: the subscription's id, "tenant", or "resource-graph" for its queries, which read. Deletes count among
   * the writes.
   */
  reads: Record<string, number>;
  writes: Record<string, number>;
  earlyRetries: number;
  duplicatesInFlight: number;
  callsAfterCancel: number;
  foreignHostTokens: number;
  /** Tokens that were checked and refused, by the reason: "expired", "audience", "challenged" … */
  refusedTokens: Record<string, number>;
  /** By "account/deployment", in lower case: how often a deployment was put. A PUT that is sent twice for one name shows here. */
  puts: Record<string, number>;
  /** Questions to the public price list, and those that brought a token there, where none may ever go. */
  prices: number;
  priceTokens: number;
};

export type Journal = {
  entries(): readonly JournalEntry[];
  counters(): JournalCounters;
  clear(): void;
};

/** Old entries fall out, the counters keep counting: the app's own emulator may run for weeks. */
const MOST_ENTRIES = 10_000;
const MOST_CANCELLED = 1_000;
const MOST_PUTS = 1_000;

type Options = { clock: Clock; travelMs: number; playsForeignHost: boolean };

export function createJournal({ clock, travelMs, playsForeignHost }: Options) {
  let entries: JournalEntry[] = [];
  let counters = zero();
  let cancelledIds = new Set<string>();
  const early = createEarlyCalls(travelMs);
  const flights = createFlights(travelMs);

  function open(call: Call) {
    const nowMs = clock.now();
    const entry = entryOf(call, nowMs);
    entries.push(entry);
    if (entries.length > MOST_ENTRIES) entries.shift();
    const { bucket, target } = keysOf(call);
    if (call.kind === "price") {
      counters.prices += 1;
      if (entry.hasToken) counters.priceTokens += 1;
    } else {
      const tally = call.kind === "read" || call.kind === "query" ? counters.reads : counters.writes;
      const owner = bucketOf(call);
      tally[owner] = (tally[owner] ?? 0) + 1;
    }
    counters.calls += 1;
    countPut(call);
    const refused = call.refusal?.because;
    if (refused !== undefined) counters.refusedTokens[refused] = (counters.refusedTokens[refused] ?? 0) + 1;
    if (early.isEarly([bucket, target], nowMs)) counters.earlyRetries += 1;
    if (playsForeignHost && entry.hasToken) counters.foreignHostTokens += 1;
    if (call.clientRequestId && cancelledIds.has(call.clientRequestId)) counters.callsAfterCancel += 1;
    const flight = flights.depart(target, nowMs);
    if (flight.isDuplicate) counters.duplicatesInFlight += 1;

    const onAbort = () => {
      entry.aborted = true;
      counters.aborted += 1;
      if (call.clientRequestId) cancelledIds = new Set([...cancelledIds, call.clientRequestId].slice(-MOST_CANCELLED));
      counters.duplicatesInFlight -= flight.heardInTheOtherOrder(clock.now());
      flight.land();
    };
    if (call.request.signal.aborted) onAbort();
    else call.request.signal.addEventListener("abort", onAbort, { once: true });
    return {
      answered(status: number, waitMs?: number) {
        entry.status = status;
        const keys = status === 429 ? [bucket, target] : [target];
        if (waitMs) early.told(keys, clock.now(), waitMs);
      },
      /** The last byte has left, or a fault broke the connection: what breaks now is not the caller's doing. */
      over() {
        call.request.signal.removeEventListener("abort", onAbort);
        flight.land();
      },
    };
  }

  function countPut({ method, at: { account, deployment } }: Call): void {
    if (method !== "PUT" || !account || !deployment) return;
    const name = `${account}/${deployment}`.toLowerCase();
    const isNew = counters.puts[name] === undefined;
    if (!isNew || Object.keys(counters.puts).length < MOST_PUTS) counters.puts[name] = (counters.puts[name] ?? 0) + 1;
  }

  return {
    open,
    countPreflight: () => {
      counters.preflights += 1;
    },
    entries: (): readonly JournalEntry[] => entries,
    counters: () => structuredClone(counters),
    clear: () => {
      entries = [];
      counters = zero();
      cancelledIds = new Set();
      early.clear();
    },
  };
}

const zero = (): JournalCounters => ({
  calls: 0,
  preflights: 0,
  aborted: 0,
  reads: {},
  writes: {},
  earlyRetries: 0,
  duplicatesInFlight: 0,
  callsAfterCancel: 0,
  foreignHostTokens: 0,
  refusedTokens: {},
  puts: {},
  prices: 0,
  priceTokens: 0,
});

const entryOf = (call: Call, nowMs: number): JournalEntry => ({
  at: new Date(nowMs).toISOString(),
  operation: operationName(call),
  method: call.method,
  path: call.path + call.url.search,
  subscription: call.at.subscription?.toLowerCase() ?? null,
  kind: call.kind,
  status: null,
  clientRequestId: call.clientRequestId,
  hasToken: call.authorization !== null,
  aborted: false,
});

/** Addresses that hold no subscription id at all share one count: the journal must not grow with what people type. */
const bucketOf = ({ at, kind }: Call) => {
  if (kind === "query") return "resource-graph";
  const id = at.subscription?.toLowerCase() ?? "tenant";
  return /^([0-9a-f-]{36}|tenant)$/.test(id) ? id : "malformed";
};

/** A person's renewed token is still that person's bucket. */
function keysOf(call: Call): { bucket: string; target: string } {
  const who = call.person?.objectId ?? call.authorization ?? "nobody";
  return {
    bucket: `${who} ${call.kind} ${bucketOf(call)}`,
    target: `${who} ${call.userAgent} ${call.method} ${call.url.href} ${call.body}`,
  };
}

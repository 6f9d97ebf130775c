import { jsonBody, operationName, pageOfCall, ROWS_OF_AIMED_PAGE, type Call, type CallKind } from "./call";
import type { BodyEdit } from "./body-edits";
import type { DeployFault } from "./deploying/deploy-fault";
import type { MetricFault } from "./metrics/metric-fault";
import { folded } from "./spelling";

/** Which calls a fault strikes; what is left out matches everything. Compared without case, regions without spaces. */
export type FaultMatch = {
  operation?: string;
  location?: string;
  subscription?: string;
  skuName?: string;
  method?: string;
  kind?: CallKind;
  /** A list that a fault is aimed at by its page comes in pages of ten rows, so that there is such a page. */
  page?: number;
};

export type FaultEffect =
  | {
      kind: "status";
      status: number;
      code?: string;
      message?: string;
      /** Sent as it is: `7`, `-5`, `"abc"`. */
      retryAfter?: number | string;
      /** Sent as an HTTP date this many seconds ahead. */
      retryAfterDateIn?: number;
      /** Seconds that only the message names. */
      waitSeconds?: number;
      /** Headers a browser must not be able to read. */
      hide?: string[];
      /** A claims challenge, put into WWW-Authenticate in base64. */
      claims?: string;
    }
  /** 401 with a claims challenge, until a token shows this authentication context; the emulator's own tokens show none. */
  | { kind: "step-up"; context: string }
  /** 403 with the very action and scope of the call. */
  | { kind: "forbid" }
  | { kind: "html"; status?: number }
  | { kind: "empty"; status?: number }
  | { kind: "hang-headers" }
  | { kind: "reset"; at?: "headers" | "body" }
  | { kind: "huge-body"; megabytes?: number }
  | { kind: "truncated" }
  | { kind: "hang-body" }
  | { kind: "next-link"; to: "same" | "cycle" | "endless" | "host" | "http" | "user" | "forgetful"; host?: string }
  | { kind: "edit"; edits: BodyEdit[] }
  | { kind: "multiply"; to: number }
  /** A list comes in pages of so many rows. */
  | { kind: "page-size"; rows: number }
  | { kind: "api-versions"; only?: string[]; without?: string[]; status?: number }
  | { kind: "headers"; set?: Record<string, string>; hide?: string[] }
  /** Azure Monitor itself tells otherwise. */
  | ({ kind: "metrics" } & MetricFault)
  /** The creation of a deployment goes otherwise. */
  | ({ kind: "deploy" } & DeployFault)
  | { kind: "delay"; ms: number };

export type Fault = {
  match?: FaultMatch;
  /** The first so many matching calls; without it, every one. */
  times?: number;
  /** From the first matching call on, this long. */
  forMs?: number;
  /** 2 strikes the second, fourth, … matching call of one address, 3 the third, sixth, …; each address is counted by itself. */
  every?: number;
  /** So many matching calls of one address are left alone first. */
  after?: number;
  then: FaultEffect;
};

const kinds: Record<FaultEffect["kind"], true> = {
  status: true,
  "step-up": true,
  forbid: true,
  html: true,
  empty: true,
  "hang-headers": true,
  reset: true,
  "huge-body": true,
  truncated: true,
  "hang-body": true,
  "next-link": true,
  edit: true,
  multiply: true,
  "page-size": true,
  "api-versions": true,
  headers: true,
  metrics: true,
  deploy: true,
  delay: true,
};

/** For faults that come as JSON from outside. */
export function isFault(value: unknown): value is Fault {
  if (typeof value !== "object" || value === null || !("then" in value)) return false;
  const { then } = value;
  return typeof then === "object" && then !== null && "kind" in then && String(then.kind) in kinds;
}

type Armed = { fault: Fault; struck: number; sinceMs?: number; heard: Map<string, number> };

/** The faults now in force, each with its own count of calls struck. */
export function createFaultDesk() {
  let armed: Armed[] = [];
  return {
    set: (faults: readonly Fault[]) => {
      armed = faults.map((fault) => ({ fault, struck: 0, heard: new Map() }));
    },
    list: (): readonly Fault[] => armed.map(({ fault }) => fault),
    /** What strikes this call; counts it. */
    strike(call: Call, nowMs: number): FaultEffect[] {
      const aimed = armed.filter(({ fault, struck, sinceMs }) => {
        const isSpent = fault.times !== undefined && struck >= fault.times;
        const isOver = fault.forMs !== undefined && sinceMs !== undefined && nowMs >= sinceMs + fault.forMs;
        return !isSpent && !isOver && matches(fault.match ?? {}, call);
      });
      const hits = aimed.filter((each) => isTurn(each, call));
      const effects = hits.map((hit) => {
        hit.struck += 1;
        hit.sinceMs ??= nowMs;
        return hit.fault.then;
      });
      return armed.some(({ fault }) => isOfOnePage(fault, call)) ? [...effects, tenRows] : effects;
    },
  };
}

const tenRows: FaultEffect = { kind: "page-size", rows: ROWS_OF_AIMED_PAGE };

/** Whether the fault strikes a page of the list that is asked for, this one or another, even when it is spent. */
const isOfOnePage = ({ match }: Fault, call: Call) =>
  match?.page !== undefined && matches({ ...match, page: pageOfCall(call) }, call);

function isTurn({ fault, heard }: Armed, { url }: Call): boolean {
  const { every = 1, after = 0 } = fault;
  const nth = (heard.get(url.href) ?? 0) + 1;
  heard.set(url.href, nth);
  return nth > after && (nth - after) % every === 0;
}

/** The calculator's question has it at the top, a deployment's body in its `sku`. */
function skuAsked(body: unknown): string {
  if (typeof body !== "object" || body === null) return "";
  if ("skuName" in body) return String(body.skuName);
  const sku = "sku" in body ? body.sku : undefined;
  return typeof sku === "object" && sku !== null && "name" in sku ? String(sku.name) : "";
}

function matches(match: FaultMatch, call: Call): boolean {
  const sku = skuAsked(jsonBody(call));
  const agree = (wanted: string | undefined, given: string | undefined) =>
    wanted === undefined || folded(wanted) === folded(given ?? "");
  return (
    agree(match.operation, operationName(call)) &&
    agree(match.location, call.at.location) &&
    agree(match.subscription, call.at.subscription) &&
    agree(match.skuName, sku) &&
    agree(match.method, call.method) &&
    agree(match.kind, call.kind) &&
    (match.page === undefined || match.page === pageOfCall(call))
  );
}

/** Operations of one family have the same api-versions. */
export type Family = "CognitiveServices" | "Resources" | "ResourceGraph" | "Insights";

/**
 * Newest first. We ask for the first; each following one is a step back for clouds that lag behind.
 * Source: azure-rest-api-specs, cognitiveservices, resources, resourcegraph and monitor, stable folders; read 2026-11-21.
 */
const apiVersions: Record<Family, readonly [string, ...string[]]> = {
  CognitiveServices: ["2026-09-01", "2026-05-01", "2025-09-01", "2025-06-01", "2024-10-01"],
  Resources: ["2022-12-01", "2021-01-01", "2020-01-01"],
  ResourceGraph: ["2021-03-01", "2019-04-01"],
  Insights: ["2024-02-01", "2023-10-01", "2019-07-01", "2018-01-01"],
};

/**
 * Azure counts reads and writes in buckets of their own; the calculator's POST may count as a write. Metrics are reads to
 * Azure; here they have a bucket of their own, so that a month of them, or a pause of theirs, holds no other read.
 */
export type CallKind = "reads" | "writes" | "metrics";

export interface Operation<At> {
  /** The official operation id, e.g. "Models_List". */
  name: string;
  method: "GET" | "POST" | "PUT";
  kind: CallKind;
  /** Whether sending it twice does no harm: every read, and the calculator, which changes nothing. What is not is sent once. */
  isRepeatable: boolean;
  /** What is asked only on a condition says so here; nothing secret. */
  headers: Readonly<Record<string, string>>;
  timeoutMs: number;
  /** After a refusal for load nobody asks again before this, also where Azure names a shorter wait, or none. */
  shortestWaitMs: number;
  apiVersions: readonly [string, ...string[]];
  /** The role to ask for when Azure answers 403. */
  role: string;
  path: (at: At) => string;
  /** Whose throttling bucket the call draws from: a subscription, or null for the tenant. */
  subscription: (at: At) => string | null;
}

const READ_TIMEOUT_MS = 30_000;
const CALCULATOR_TIMEOUT_MS = 65_000;
const WRITE_TIMEOUT_MS = 60_000;

/** learn.microsoft.com/azure/azure-monitor, "Migrate to the batch API": at least 30 s after 429, 503, 504 and 529; read 2026-11-21. */
const METRICS_WAIT_MS = 30_000;

interface Described<At> {
  name: string;
  family: Family;
  role: string;
  path: (at: At) => string;
}

const subscriptionOf = (at: unknown) =>
  typeof at === "object" && at !== null && "subscription" in at && typeof at.subscription === "string"
    ? at.subscription
    : null;

/** A GET: 30 s, repeated when Azure asks for it or stumbles. */
export const readOperation = <At>({ name, family, role, path }: Described<At>): Operation<At> => ({
  name,
  method: "GET",
  kind: "reads",
  isRepeatable: true,
  headers: {},
  timeoutMs: READ_TIMEOUT_MS,
  shortestWaitMs: 0,
  apiVersions: apiVersions[family],
  role,
  path,
  subscription: subscriptionOf,
});

/** A POST that asks and changes nothing: a read in all but its method. */
export const queryOperation = <At>(described: Described<At>): Operation<At> => ({
  ...readOperation(described),
  method: "POST",
});

/** A GET of Azure Monitor's metrics: a read with longer pauses, and a bucket of its own. */
export const metricsOperation = <At>(described: Omit<Described<At>, "family">): Operation<At> => ({
  ...readOperation({ ...described, family: "Insights" }),
  kind: "metrics",
  shortestWaitMs: METRICS_WAIT_MS,
});

/** A POST that only computes: 65 s, repeated like a read, counted as a write. */
export const computeOperation = <At>({ name, family, role, path }: Described<At>): Operation<At> => ({
  name,
  method: "POST",
  kind: "writes",
  isRepeatable: true,
  headers: {},
  timeoutMs: CALCULATOR_TIMEOUT_MS,
  shortestWaitMs: 0,
  apiVersions: apiVersions[family],
  role,
  path,
  subscription: subscriptionOf,
});

/**
 * A PUT that creates, and never changes what is there: it says so to Azure, which may heed it (RFC 9110, 13.1.2). It is sent once:
 * where no answer comes, what became of it is to be read. Only where Azure does not know the api-version, and so has done nothing,
 * an older one is tried.
 */
export const createOperation = <At>(described: Described<At>): Operation<At> => ({
  ...readOperation(described),
  method: "PUT",
  kind: "writes",
  isRepeatable: false,
  headers: { "if-none-match": "*" },
  timeoutMs: WRITE_TIMEOUT_MS,
});

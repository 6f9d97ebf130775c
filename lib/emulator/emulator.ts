import { DAY_MS } from "@/lib/time";
import { altered } from "./altered-reply";
import { azureBuckets, createBuckets, type BucketSizes } from "./buckets";
import { mustBeKnown } from "./api-versions";
import { readCall, type Call } from "./call";
import { systemClock, type Clock } from "./clock";
import { answerControl, isControlPath } from "./control";
import { preflight } from "./cors";
import { replacingReply, watched } from "./fault-replies";
import { createFaultDesk, type Fault, type FaultEffect, type FaultMatch } from "./faults";
import { azureQueries, createQueryQuota, quotaHeaders } from "./graph/quota";
import { grownParts, type Growth } from "./growth/growth";
import { createJournal, type Journal } from "./journal";
import { toResponse, type Reply } from "./reply";
import { scenarioFaults } from "./scenarios";
import { seededIds } from "./seeded-ids";
import { honestReply, type Admission } from "./serve";
import { standingOf, type CheckToken } from "./token-check";
import { newWorld } from "./world";

/** How large its world is to be, and how it behaves. */
export type EmulatorOptions = Growth & {
  seed?: number;
  /** Added to every call; a preflight has none. */
  latencyMs?: number;
  scenario?: string;
  clock?: Clock;
  /** "" or e.g. "/emulator": taken off incoming paths and put into nextLinks. */
  mountPath?: string;
  /** Whether browsers of other origins may read Retry-After and the like. */
  exposeHeaders?: boolean;
  /** Whether `/_control/*` answers. */
  control?: boolean;
  buckets?: BucketSizes;
  /** Origin that the P2 scenarios lead to. */
  foreignOrigin?: string;
  /** This instance plays the foreign host: every token it sees is counted. */
  playsForeignHost?: boolean;
  /** The families that know one of these api-versions answer in these only. */
  onlyApiVersions?: readonly string[];
  /** How long a call may be on its way unheard: 300 ms and twice the latency; more where the machine itself is slow. */
  travelMs?: number;
  /** Reads every token; without it the emulator's own people come with their names for tokens. */
  checkToken?: CheckToken;
};

export type Emulator = {
  handle(request: Request): Promise<Response>;
  journal: Journal;
  faults: {
    set(faults: readonly Fault[]): void;
    /**
     * @param match aims the scenario elsewhere than where it strikes by itself
     * @throws RangeError naming the scenarios there are
     */
    scenario(name: string, match?: FaultMatch): void;
    clear(): void;
    list(): readonly Fault[];
  };
};

export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { latencyMs = 0, clock = systemClock(), mountPath = "", exposeHeaders = true } = options;
  const foreignOrigin = options.foreignOrigin ?? "https://management.azure.example";
  const buckets = createBuckets(options.buckets ?? azureBuckets);
  const queries = createQueryQuota(options.buckets?.query ?? azureQueries);
  const desk = createFaultDesk();
  const { travelMs = 300 + 2 * latencyMs, playsForeignHost = false } = options;
  const journal = createJournal({ clock, travelMs, playsForeignHost });
  const seed = options.seed ?? 1;
  const newId = seededIds(seed);
  const bornMs = clock.now() - (clock.now() % DAY_MS);
  const world = newWorld(seed, bornMs, grownParts(seed, bornMs, options));
  mustBeKnown(options.onlyApiVersions ?? []);
  const permanent: FaultEffect[] = options.onlyApiVersions
    ? [{ kind: "api-versions", only: [...options.onlyApiVersions] }]
    : [];
  const faults: Emulator["faults"] = {
    set: desk.set,
    scenario: (name, match) => desk.set(scenarioFaults(name, match)),
    clear: () => desk.set([]),
    list: desk.list,
  };
  if (options.scenario) faults.scenario(options.scenario);

  async function handle(request: Request): Promise<Response> {
    const call = await readCall(request, mountPath, await standingOf(request, world.people, options.checkToken));
    if (options.control && isControlPath(call.path)) return answerControl(call, { faults, journal });
    if (call.method === "OPTIONS") {
      journal.countPreflight();
      return preflight(request);
    }
    const entry = journal.open(call);
    try {
      const taken = take(call);
      const reply = await answer(call, taken, [...permanent, ...desk.strike(call, clock.now())]);
      entry.answered(reply.status, reply.waitMs);
      const body = reply.body instanceof ReadableStream ? watched(reply.body, entry.over) : reply.body;
      if (body === reply.body) entry.over();
      const stamp = { nowMs: clock.now(), newId, exposeHeaders, clientRequestId: call.clientRequestId };
      return toResponse(
        { ...reply, body, isForPages: call.kind !== "price" },
        { ...stamp, ...(taken && { quota: taken.headers }) },
      );
    } catch (broken) {
      entry.over();
      throw broken;
    }
  }

  /** A token of the caller's bucket; nobody's bucket without a valid bearer. */
  function take({ person, kind, at }: Call): Admission | undefined {
    if (!person || kind === "price") return undefined;
    if (kind === "query") {
      const queried = queries.take(person.objectId, clock.now());
      const headers = quotaHeaders(queried);
      return queried.isRefused ? { headers, retryAfterSeconds: queried.resetsAfterSeconds } : { headers };
    }
    const owner = `${person.objectId} ${at.subscription?.toLowerCase() ?? "tenant"}`;
    const { remaining, ...refusal } = buckets.take(owner, kind, clock.now());
    const scope = at.subscription ? "subscription" : "tenant";
    return { headers: { [`x-ms-ratelimit-remaining-${scope}-${kind}s`]: String(remaining) }, ...refusal };
  }

  async function answer(call: Call, taken: Admission | undefined, effects: readonly FaultEffect[]): Promise<Reply> {
    const delays = effects.map((effect) => (effect.kind === "delay" ? effect.ms : 0));
    const waitMs = delays.reduce((sum, ms) => sum + ms, latencyMs);
    if (waitMs > 0) await clock.sleep(waitMs, call.request.signal);
    for (const effect of effects) {
      const reply = await replacingReply(effect, call, clock);
      if (reply) return reply;
    }
    const nowMs = clock.now();
    world.underWay.settle(nowMs);
    return altered(honestReply({ call, taken, world, effects, nowMs }), call, effects, { foreignOrigin, nowMs });
  }

  return { handle, journal, faults };
}

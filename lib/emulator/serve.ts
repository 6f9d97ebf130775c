import { apiVersions, chosenApiVersion } from "./api-versions";
import * as refuse from "./arm-errors";
import type { Call } from "./call";
import type { DeployFault } from "./deploying/deploy-fault";
import type { FaultEffect } from "./faults";
import { handlers } from "./handlers/all";
import type { MetricFault } from "./metrics/metric-fault";
import { multiplied } from "./multiply";
import { pageAsked, pageLink, pageOf } from "./paging";
import { may, type Person } from "./people";
import type { Operation } from "./operations";
import { answerPrices } from "./prices/answer";
import type { Reply } from "./reply";
import type { World } from "./world";

export type JsonReply = Omit<Reply, "body"> & { json: unknown };

/** What the caller's bucket says of a call: its headers, and the wait where it is refused. */
export type Admission = { headers: Readonly<Record<string, string>>; retryAfterSeconds?: number };

/** One call, and what it meets. */
export type Meeting = {
  call: Call;
  taken: Admission | undefined;
  world: World;
  effects: readonly FaultEffect[];
  /** UTC epoch milliseconds. */
  nowMs: number;
};

/** Azure's own answer, refusals included. */
export function honestReply(meeting: Meeting): JsonReply {
  try {
    return answerOf(meeting);
  } catch (refusal) {
    if (!(refusal instanceof refuse.ArmError)) throw refusal;
    const { status, body: json, headers } = refusal;
    const seconds = status === 429 ? (meeting.taken?.retryAfterSeconds ?? 0) : 0;
    return { status, json, headers, ...(seconds > 0 && { waitMs: seconds * 1000 }) };
  }
}

function answerOf(meeting: Meeting): JsonReply {
  const { call, taken, world, effects, nowMs } = meeting;
  const { route, person } = call;
  if (route.is === "unknown") throw refuse.unknownPath(call.url.href);
  if (route.is === "listPrices") return ok(answerPrices(call, smallPages(effects)));
  if (call.authorization === null) throw refuse.missingToken();
  if (!person) throw call.refusal?.error ?? refuse.invalidToken();
  if (taken?.retryAfterSeconds && call.kind === "query") throw refuse.queriesThrottled();
  if (taken?.retryAfterSeconds) {
    throw refuse.throttled(call.kind, call.at.subscription, person.objectId, taken.retryAfterSeconds);
  }
  if (route.is === "not-imitated") throw refuse.notImitatedYet(call.method, call.path);
  if (route.is === "wrong-method") throw refuse.methodNotAllowed(call.method, route.allow);
  const { operation } = route;
  const apiVersion = versionFor(call, operation, effects);
  const subscriptionId = allowedSubscription(meeting, person, operation);
  const rowsOfFault = smallPages(effects);
  const metricFault = metricFaultOf(effects);
  const deployFault = deployFaultOf(effects);
  const scene = { world, nowMs, person, subscriptionId, at: call.at, apiVersion, call, metricFault, deployFault };
  const answer = handlers[operation.name](rowsOfFault ? { ...scene, mostRows: rowsOfFault } : scene);
  if (answer.is === "body") return { status: answer.status ?? 200, json: answer.body };
  const { items, pageSize } = answer;
  const { page, rows = rowsOfFault } = pageAsked(call.url);
  const scale = effects.find((effect) => effect.kind === "multiply");
  const all = scale ? multiplied(items.slice(0, items.length), scale.to) : items;
  const { value, isLast } = pageOf(all, rows ?? pageSize, page);
  const next = { page: page + 1, ...(rows && { rows }) };
  return ok(isLast ? { value } : { value, nextLink: pageLink(call.base, call.url, next) });
}

const ok = (json: unknown): JsonReply => ({ status: 200, json });

/** Rows of a page where a fault says how many. The pages that follow have as many, whether or not the fault is still set. */
function smallPages(effects: readonly FaultEffect[]): number | undefined {
  const cut = effects.find((effect) => effect.kind === "page-size");
  return cut && Math.max(1, cut.rows);
}

/** Several faults of Monitor are one. */
const metricFaultOf = (effects: readonly FaultEffect[]): MetricFault =>
  Object.assign({}, ...effects.filter(({ kind }) => kind === "metrics"));

const deployFaultOf = (effects: readonly FaultEffect[]): DeployFault =>
  Object.assign({}, ...effects.filter(({ kind }) => kind === "deploy"));

function versionFor(call: Call, operation: Operation, effects: readonly FaultEffect[]): string {
  const changes = effects.filter((effect) => effect.kind === "api-versions");
  const all = apiVersions[operation.family];
  const supported = changes.reduce<readonly string[]>((versions, { only, without }) => {
    // A version names its family: choosing one leaves the other family as it is.
    const kept = only?.some((version) => all.includes(version)) ? only : all;
    return versions.filter((version) => kept.includes(version) && !without?.includes(version));
  }, all);
  return chosenApiVersion(call.apiVersion, operation, supported, changes[0]?.status);
}

/** @returns the id of the subscription asked for, as it is written in the world; "" where the call names none */
function allowedSubscription({ call, world, effects }: Meeting, person: Person, operation: Operation): string {
  const asked = call.at.subscription;
  const isForbidden = effects.some(({ kind }) => kind === "forbid");
  if (asked === undefined) {
    if (operation.action && isForbidden) throw refuse.authorizationFailed(person, operation.action, "/");
    return "";
  }
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(asked)) throw refuse.invalidSubscriptionId(asked);
  const known = world.subscription(asked);
  if (!known) throw refuse.subscriptionNotFound(asked);
  if (known.tenantId !== person.tenantId) throw refuse.wrongTenant(person.tenantId, known.tenantId);
  if (operation.action && (isForbidden || !may(person, operation.action, known.subscriptionId))) {
    const refusal =
      operation.name === "listSubscriptionMetrics" ? refuse.metricsUnauthorized : refuse.authorizationFailed;
    throw refusal(person, operation.action, `/subscriptions/${asked}`);
  }
  return known.subscriptionId;
}

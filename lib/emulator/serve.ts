import { apiVersions, chosenApiVersion } from "./api-versions";
import * as refuse from "./arm-errors";
import type { Taken } from "./buckets";
import type { Call } from "./call";
import type { FaultEffect } from "./faults";
import { handlers } from "./handlers/all";
import { multiplied } from "./multiply";
import { pageLink, pageNumber, pageOf } from "./paging";
import { may, type Person } from "./people";
import type { Operation } from "./operations";
import type { Reply } from "./reply";
import { same, type World } from "./world";

export type JsonReply = Omit<Reply, "body"> & { json: unknown };

/** Azure's own answer, refusals included. */
export function honestReply(
  call: Call,
  taken: Taken | undefined,
  world: World,
  effects: readonly FaultEffect[],
): JsonReply {
  try {
    return { status: 200, json: answerOf(call, taken, world, effects) };
  } catch (refusal) {
    if (!(refusal instanceof refuse.ArmError)) throw refusal;
    const { status, body: json, headers } = refusal;
    const seconds = Number(headers["Retry-After"]);
    return { status, json, headers, ...(seconds > 0 && { waitMs: seconds * 1000 }) };
  }
}

function answerOf(call: Call, taken: Taken | undefined, world: World, effects: readonly FaultEffect[]): unknown {
  const { route, person } = call;
  if (route.is === "unknown") throw refuse.unknownPath(call.url.href);
  if (call.authorization === null) throw refuse.missingToken();
  if (!person) throw refuse.invalidToken();
  if (taken?.retryAfterSeconds) {
    throw refuse.throttled(call.kind, call.at.subscription, person.objectId, taken.retryAfterSeconds);
  }
  if (route.is === "not-imitated") throw refuse.notImitatedYet(call.method, call.path);
  if (route.is === "wrong-method") throw refuse.methodNotAllowed(call.method, route.allow);
  const { operation } = route;
  const apiVersion = versionFor(call, operation, effects);
  mustBeAllowed(call, person, operation, world, effects);
  const answer = handlers[operation.name]({ world, person, at: call.at, apiVersion, call });
  if (answer.is === "body") return answer.body;
  const page = pageNumber(call.url);
  const scale = effects.find((effect) => effect.kind === "multiply");
  const { value, isLast } = pageOf(scale ? multiplied(answer.items, scale.to) : answer.items, answer.pageSize, page);
  return isLast ? { value } : { value, nextLink: pageLink(call.base, call.url, page + 1) };
}

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

function mustBeAllowed(
  { at }: Call,
  person: Person,
  operation: Operation,
  world: World,
  effects: readonly FaultEffect[],
): void {
  const asked = at.subscription;
  if (asked === undefined) return;
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(asked)) throw refuse.invalidSubscriptionId(asked);
  const known = world.subscriptions.find(({ subscriptionId }) => same(subscriptionId, asked));
  if (!known) throw refuse.subscriptionNotFound(asked);
  const isForbidden = effects.some(({ kind }) => kind === "forbid");
  if (operation.action && (isForbidden || !may(person, operation.action, known.subscriptionId))) {
    throw refuse.authorizationFailed(person, operation.action, `/subscriptions/${asked}`);
  }
}

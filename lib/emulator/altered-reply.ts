import { applyEdits } from "./body-edits";
import type { Call } from "./call";
import { halfBody } from "./fault-replies";
import type { FaultEffect } from "./faults";
import { faultyNextLink } from "./next-links";
import type { Reply } from "./reply";
import type { JsonReply } from "./serve";

/** Azure's own answer after the faults that change it: its fields, its nextLink, its headers, and last its text. */
export function altered(
  reply: JsonReply,
  call: Call,
  effects: readonly FaultEffect[],
  { foreignOrigin, nowMs }: { foreignOrigin: string; nowMs: number },
): Reply {
  let { json, headers = {} } = reply;
  const hidden: string[] = [];
  for (const effect of effects) {
    if (effect.kind === "edit") json = applyEdits(json, effect.edits, nowMs);
    if (effect.kind === "next-link" && reply.status === 200) json = faultyNextLink(json, call, effect, foreignOrigin);
    if (effect.kind === "headers") {
      headers = { ...headers, ...effect.set };
      hidden.push(...(effect.hide ?? []));
    }
  }
  return { ...reply, headers, hidden, body: cut(JSON.stringify(json), effects) };
}

function cut(text: string, effects: readonly FaultEffect[]): Reply["body"] {
  for (const { kind } of effects) {
    if (kind === "truncated") return text.slice(0, Math.ceil(text.length / 2));
    if (kind === "hang-body") return halfBody(text, "hang");
    // A reset before the headers has thrown long before this.
    if (kind === "reset") return halfBody(text, "reset");
  }
  return text;
}

import { isPlainSegment } from "./segment";
import { isPlainQuery } from "./query";

/** What is let through to Resource Manager: everything else is refused. `{}` is one name, `**` what follows, if anything. */
interface Passage {
  method: "GET" | "POST" | "PUT";
  path: RegExp;
  /** As long as the browser waits (lib/azure/operation.ts), and a little more: it is the one who says so. */
  timeoutMs: number;
  isWrite?: true;
}

const SUBSCRIPTION = "/subscriptions/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const COGNITIVE = "/providers/Microsoft\\.CognitiveServices";
/** Resource Manager compares paths without case. */
const path = (pattern: string) => new RegExp(`^${pattern}$`, "i");

const passages: readonly Passage[] = [
  { method: "GET", path: path("/subscriptions"), timeoutMs: 35_000 },
  { method: "GET", path: path(`${SUBSCRIPTION}(?:/[^/]+)*`), timeoutMs: 35_000 },
  { method: "POST", path: path(`${SUBSCRIPTION}${COGNITIVE}/calculateModelCapacity`), timeoutMs: 70_000 },
  { method: "POST", path: path("/providers/Microsoft\\.ResourceGraph/resources"), timeoutMs: 35_000 },
  {
    method: "PUT",
    path: path(`${SUBSCRIPTION}/resourceGroups/[^/]+${COGNITIVE}/accounts/[^/]+/deployments/[^/]+`),
    timeoutMs: 65_000,
    isWrite: true,
  },
];

export type Judged =
  { is: "allowed"; path: string; search: string; timeoutMs: number } | { is: "refused"; why: string };

const refused = (why: string): Judged => ({ is: "refused", why });

/**
 * Judges a call by its path and query exactly as they came over the wire: nothing is decoded, completed or tidied.
 * @param target what follows the forwarder's own path, from the slash on
 */
export function judge(method: string, target: string, { allowsDeploy }: { allowsDeploy: boolean }): Judged {
  const cut = target.indexOf("?");
  const [path, query] = cut === -1 ? [target, null] : [target.slice(0, cut), target.slice(cut + 1)];
  if (!path.startsWith("/") || !path.slice(1).split("/").every(isPlainSegment))
    return refused("The path is not written plainly.");
  const passage = passages.find((each) => each.method === method && each.path.test(path));
  if (passage === undefined) return refused("This call is not on the list of those that are passed on.");
  if (passage.isWrite && !allowsDeploy)
    return refused("Creating deployments is off; HEADROOM_ALLOW_DEPLOY=1 turns it on.");
  if (query !== null && !isPlainQuery(query)) return refused("The query has a part that is not passed on.");
  return { is: "allowed", path, search: query === null ? "" : `?${query}`, timeoutMs: passage.timeoutMs };
}

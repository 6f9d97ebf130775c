import type { NamedDeployment } from "./holdings";

/** What is under way with a deployment, so that Azure may count something other than the size it was asked for. */
export type Change = "deleting" | "creating" | "failed" | "moving" | "other-state" | "resizing";

/** One way in which Azure may count a deployment. */
export interface Candidate {
  placed: NamedDeployment;
  change: Change;
  /** What it would add to Azure's figure, less what it adds to the sum; never 0. */
  delta: number;
}

/** In the order in which they are named. */
export const changes: readonly Change[] = ["deleting", "creating", "failed", "moving", "other-state", "resizing"];

const changeOf: Readonly<Record<string, Change>> = {
  deleting: "deleting",
  creating: "creating",
  accepted: "creating",
  failed: "failed",
  canceled: "failed",
  moving: "moving",
};

/**
 * Which states count in Azure's figure is not documented. Short of Succeeded a deployment may hold nothing of the quota; one that
 * is moving may hold it twice; a resize may hold the size in force.
 */
export function candidatesOf(placed: NamedDeployment): readonly Candidate[] {
  const { size, sizeInForce, state } = placed.deployment;
  if (size === null) return [];
  const change = state === null ? "other-state" : stateChange(state);
  const deltas: readonly (readonly [Change, number])[] = [
    ...(change === null ? [] : [[change, -size] as const]),
    ...(change === "moving" ? [[change, size] as const] : []),
    // Before it stands, nothing of it is in force: that is no resize.
    ...(sizeInForce === null || (change !== null && sizeInForce === 0)
      ? []
      : [["resizing", sizeInForce - size] as const]),
  ];
  return deltas.filter(([, delta]) => delta !== 0).map(([as, delta]) => ({ placed, change: as, delta }));
}

const stateChange = (state: string): Change | null => {
  const spelled = state.toLowerCase();
  return spelled === "succeeded"
    ? null
    : (Object.entries(changeOf).find(([each]) => each === spelled)?.[1] ?? "other-state");
};

/** More deployments than this at once explain nothing that a person could check. */
const MOST_DEPLOYMENTS = 100;
const MOST_SUMS = 10_000;

/**
 * A smallest set of deployments that would make up exactly this difference: of those being deleted if they alone can, else of
 * another kind alone, else of all kinds.
 * @returns null where there is none, or there are too many to try
 */
export function exactSet(deployments: readonly NamedDeployment[], difference: number): readonly Candidate[] | null {
  const ways = deployments.map(candidatesOf);
  const ofKinds = [...changes.map((change) => [change]), changes];
  for (const kinds of ofKinds) {
    const ofKind = ways.map((each) => each.filter(({ change }) => kinds.includes(change)));
    const found = setAmong(
      ofKind.filter((each) => each.length > 0),
      difference,
    );
    if (found !== null) return found;
  }
  return null;
}

/** A sum that can be reached, by one candidate more than another. */
interface Reached {
  count: number;
  last: Candidate | null;
  before: Reached | null;
}

/** @param waysOfEach of each deployment, the ways in which it may be counted: one of them at most */
function setAmong(waysOfEach: readonly (readonly Candidate[])[], difference: number): readonly Candidate[] | null {
  if (waysOfEach.length > MOST_DEPLOYMENTS) return null;
  let sums = new Map<number, Reached>([[0, { count: 0, last: null, before: null }]]);
  for (const ways of waysOfEach) {
    const next = new Map(sums);
    for (const [sum, before] of sums)
      for (const last of ways) {
        const count = before.count + 1;
        const known = next.get(sum + last.delta);
        if (known === undefined || known.count > count) next.set(sum + last.delta, { count, last, before });
      }
    if (next.size > MOST_SUMS) return null;
    sums = next;
  }
  return listed(sums.get(difference) ?? null);
}

function listed(reached: Reached | null): readonly Candidate[] | null {
  if (reached === null) return null;
  const set: Candidate[] = [];
  for (let at: Reached | null = reached; at?.last; at = at.before) set.unshift(at.last);
  return set;
}

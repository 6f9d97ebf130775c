import type { Drawing } from "./drawing";
import { type Candidate, candidatesOf, type Change, changes, exactSet } from "./explanation";
import type { Lack, NamedDeployment } from "./holdings";

type Deployments = readonly NamedDeployment[];

/** Why Azure's figure and the sum of the deployments differ, or why it is not known whether they do. */
export type Reason =
  /** Something is under way with them that could make up exactly the difference, be part of what does, or not quite be it. */
  | { is: Change; deployments: Deployments; match: Match }
  | { is: "size-unreadable" | "pool-unknown" | "pool-assumed" | "other-regions"; deployments: Deployments }
  /** How many resources. */
  | { is: "deployments-unread"; lack: Lack; resources: number }
  | { is: "unplaced"; resources: number }
  | { is: "accounts-unread"; lack: Lack }
  /** Nothing else is left. */
  | { is: "nothing-listed"; isMoreUsed: boolean }
  /** No deployment is known to draw from this pool at all. */
  | { is: "counts-other-things" };

export type Match = "exact" | "part-of-exact" | "inexact";

/** What keeps the sum from being known; none when it is exact. */
export function lacksOf(drawing: Drawing, accountsLack: Lack | null): readonly Reason[] {
  const sizeless = drawing.deployments.filter(({ deployment }) => deployment.size === null);
  const lacks: readonly Lack[] = ["forbidden", "failed", "cut-off", "open"];
  const unread = lacks.map((lack) => ({ lack, resources: drawing.lacks.filter((each) => each === lack).length }));
  const unplaced = new Set(drawing.unplaced.map(({ account }) => account.id.toLowerCase())).size;
  return [
    ...some("size-unreadable", sizeless),
    ...some("pool-unknown", drawing.unnamed),
    ...some("other-regions", drawing.elsewhere),
    ...unread.filter(({ resources }) => resources > 0).map((each) => ({ is: "deployments-unread", ...each }) as const),
    ...(unplaced > 0 ? [{ is: "unplaced", resources: unplaced } as const] : []),
    ...(accountsLack === null ? [] : [{ is: "accounts-unread", lack: accountsLack } as const]),
  ];
}

const some = (is: "size-unreadable" | "pool-unknown" | "pool-assumed" | "other-regions", deployments: Deployments) =>
  deployments.length > 0 ? [{ is, deployments }] : [];

/**
 * What may be behind a gap: first the deployments that could make it up exactly, then the others that point its way.
 * @param gap Azure's figure less the sum of what is listed; not 0 where the sum is exact
 */
export function changeReasons({ deployments, assumedElsewhere }: Drawing, gap: number, isSumExact: boolean): Reason[] {
  const candidates = deployments.flatMap(candidatesOf);
  const exact = isSumExact ? (exactSet(deployments, gap) ?? []) : [];
  const named = new Set(exact.map(({ placed }) => placed));
  const others = candidates.filter(({ placed, delta }) => !named.has(placed) && delta * gap > 0);
  const assumed = gap > 0 ? assumedElsewhere : deployments.filter(({ pool }) => pool.isAssumed);
  const isOfOneKind = new Set(exact.map(({ change }) => change)).size === 1;
  return [
    ...byChange(exact, isOfOneKind ? "exact" : "part-of-exact"),
    ...byChange(others, "inexact"),
    ...some("pool-assumed", assumed),
  ];
}

const byChange = (candidates: readonly Candidate[], match: Match): Reason[] =>
  changes.flatMap((is) => {
    const deployments = candidates.filter(({ change }) => change === is).map(({ placed }) => placed);
    return deployments.length > 0 ? [{ is, deployments, match }] : [];
  });

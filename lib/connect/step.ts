/** What is to be changed, so that a step holds. */
export interface Change {
  what: string;
  /** Where, and how; a sentence or two. */
  change: string;
  /** The same as a command, where there is one. */
  command: string | null;
  /** What the other side said, in its own words: hostile text. */
  said: string | null;
}

export type StepState =
  | { is: "ok"; says: string }
  | { is: "failed"; change: Change }
  /** Something before it has to hold first, or a person has to do something. */
  | { is: "not-tried"; says: string }
  | { is: "waiting"; says: string };

/** One thing that has to hold before Azure answers. */
export interface Step {
  key: string;
  name: string;
  state: StepState;
}

export const ok = (says: string): StepState => ({ is: "ok", says });
export const notTried = (says: string): StepState => ({ is: "not-tried", says });
export const waiting = (says: string): StepState => ({ is: "waiting", says });
export const failed = (change: Omit<Change, "command" | "said"> & Partial<Change>): StepState => ({
  is: "failed",
  change: { command: null, said: null, ...change },
});

/** How the steps stand, in one sentence. */
export function stepsHeadline(steps: readonly Step[], whenAll: string): string {
  for (const [at, { state }] of steps.entries())
    if (state.is === "failed") return `Step ${at + 1} of ${steps.length} fails. ${state.change.what}`;
  if (steps.every(({ state }) => state.is === "ok")) return whenAll;
  if (steps.some(({ state }) => state.is === "waiting")) return "Looking at each step of the way to your Azure…";
  const held = steps.filter(({ state }) => state.is === "ok").length;
  return `${held} of ${steps.length} steps hold; nothing has failed so far.`;
}

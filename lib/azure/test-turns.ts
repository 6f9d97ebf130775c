import type { Leave, Outcome } from "./bucket";
import type { Gate } from "./gate";
import type { CallKind } from "./operation";
import type { Turn } from "./queue";

/** Calls at the gate, without a transport: what the tests of gate and breaker share. */

export const turn = (more: Partial<Turn> = {}): Turn => ({
  signal: new AbortController().signal,
  onWait: undefined,
  isBack: false,
  ...more,
});

export const letThrough: Outcome = { is: "let-through", remaining: null };

/** Sends calls that stay under way; grows by the function that ends each, in the order they started. */
export function hold(gate: Gate, count: number, kind: CallKind = "reads", more: Partial<Turn> = {}): Leave[] {
  const leaves: Leave[] = [];
  for (let index = 0; index < count; index += 1)
    void gate.enter("sub", kind, turn(more)).then((leave) => leaves.push(leave));
  return leaves;
}

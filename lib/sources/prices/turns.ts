import { ListFailed } from "./list-failed";

const LONGEST_QUEUE = 64;

/** Lets few in at a time, in their order: the list refuses bursts. */
export function createTurns(most: number) {
  const waiting: (() => void)[] = [];
  let inside = 0;

  /** Whoever is next takes the place over. */
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else inside -= 1;
  };

  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (inside < most) inside += 1;
    else if (waiting.length < LONGEST_QUEUE) await new Promise<void>((resolve) => waiting.push(resolve));
    else throw new ListFailed({ kind: "throttled", retryAtMs: null, words: { code: null, message: null } });
    return work().finally(leave);
  };
}

interface Rhythm {
  /** From the first of several to their round: answers to questions that left together come one just after the other. */
  gatherMs: () => number;
  /** The time, in ms from any instant. */
  now?: () => number;
}

/** A slow screen draws nothing that nobody sees; but whoever waits sees something at least so often. */
const LONGEST_PAUSE_MS = 400;

/**
 * A scheduler that calls soon, and then not again before a pause half as long as what came of it took: a third of the time is
 * left for people and for answers. What comes meanwhile is called together.
 */
export function together({ gatherMs, now = () => performance.now() }: Rhythm): (work: () => void) => void {
  let gathered: (() => void)[] = [];
  let isWaiting = false;

  function round(): void {
    const due = gathered;
    gathered = [];
    if (due.length === 0) return void (isWaiting = false);
    const begunMs = now();
    for (const each of due) each();
    // React draws before the next timer: the pause begins behind it.
    setTimeout(() => setTimeout(round, Math.min(LONGEST_PAUSE_MS, (now() - begunMs) / 2)), 0);
  }

  return (work) => {
    gathered.push(work);
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(round, gatherMs());
  };
}

interface Rhythm {
  /** From the first of several to their round: answers to questions that left together come one just after the other. */
  gatherMs: number;
  /** Between two rounds, beginning when what came of the first has been drawn: a slow screen draws nothing that nobody sees. */
  pauseMs: number;
}

/** A scheduler that calls soon, and then not again before a pause: what comes meanwhile is called together. */
export function together({ gatherMs, pauseMs }: Rhythm): (work: () => void) => void {
  let gathered: (() => void)[] = [];
  let isWaiting = false;

  function round(): void {
    const due = gathered;
    gathered = [];
    if (due.length === 0) return void (isWaiting = false);
    for (const each of due) each();
    // React draws before the next timer: the pause begins behind it.
    setTimeout(() => setTimeout(round, pauseMs), 0);
  }

  return (work) => {
    gathered.push(work);
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(round, gatherMs);
  };
}

/**
 * A scheduler that calls soon, and then not again before a pause: what comes meanwhile is called together. The pause begins when
 * what came of the last round has been drawn, so that a slow screen is not kept busy with pictures nobody sees.
 */
export function together(pauseMs: number): (work: () => void) => void {
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
    setTimeout(round, 0);
  };
}

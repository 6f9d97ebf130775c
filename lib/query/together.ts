/**
 * A scheduler that leaves a pause between two rounds of work, and does what comes in between in one: a scan has hundreds of
 * answers, and drawn one by one they would keep the page busy with pictures nobody sees. What comes alone does not wait.
 */
export function together(pauseMs: number): (work: () => void) => void {
  let gathered: (() => void)[] = [];
  let doneAtMs = -Infinity;
  return (work) => {
    gathered.push(work);
    if (gathered.length > 1) return;
    setTimeout(
      () => {
        const due = gathered;
        gathered = [];
        doneAtMs = performance.now();
        for (const each of due) each();
      },
      Math.max(0, doneAtMs + pauseMs - performance.now()),
    );
  };
}

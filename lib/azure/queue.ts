import { type OnWait, SentAway } from "./call";

/** How a call asks for a place. */
export interface Turn {
  signal: AbortSignal;
  onWait: OnWait | undefined;
  /** It had a place before: it goes before those that had none, so that one call is tried to its end, not each a little. */
  isBack: boolean;
}

/** Calls that wait for a place, in their order. A cancelled one leaves at once. */
export function createQueue<Place>() {
  let waiters: readonly { admit: (place: Place) => void; refuse: (reason: unknown) => void; tell: OnWait }[] = [];

  return {
    isEmpty: () => waiters.length === 0,
    join: ({ signal, onWait, isBack }: Turn) =>
      new Promise<Place>((resolve, reject) => {
        signal.throwIfAborted();
        let told: number | null = null;
        const tell = (untilMs: number | null) => {
          if (untilMs !== told) onWait?.((told = untilMs));
        };
        const over = () => {
          waiters = waiters.filter((each) => each !== waiter);
          signal.removeEventListener("abort", cancel);
          tell(null);
        };
        const cancel = () => waiter.refuse(signal.reason);
        const waiter = {
          admit: (place: Place) => (over(), resolve(place)),
          refuse: (reason: unknown) => (over(), reject(reason)),
          tell,
        };
        signal.addEventListener("abort", cancel);
        waiters = isBack ? [waiter, ...waiters] : [...waiters, waiter];
      }),
    admitFirst: (place: Place) => waiters[0]?.admit(place),
    sendAllAway: (retryAtMs: number | null) => waiters.forEach((waiter) => waiter.refuse(new SentAway(retryAtMs))),
    tellAll: (untilMs: number | null) => waiters.forEach((waiter) => waiter.tell(untilMs)),
  };
}

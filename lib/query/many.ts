import { notifyManager, type QueryClient, QueryObserver, type QueryObserverOptions } from "@tanstack/react-query";
import type { QueryObserverResult } from "@tanstack/react-query";

/** How many questions wait for Azure at a time; the gate may let through fewer. The next is asked when one is answered. */
export interface Pace {
  /** The first answers are not to wait behind hundreds of others; with each round of answers they become twice as many. */
  atFirst: number;
  most: number;
}

/** So many calls of 300 ms keep a browser busy. */
const usualPace: Pace = { atFirst: 48, most: 96 };
/** That a question has left changes nothing on the screen. */
const notifyOnChangeProps = ["data", "error", "isPaused"] as const;

interface Question<T> {
  hash: string;
  options: QueryObserverOptions<T>;
  observer: QueryObserver<T> | null;
  stop: (() => void) | null;
  /** Null before its turn. */
  result: QueryObserverResult<T> | null;
}

/**
 * Many questions at once, thousands of them, in their order. `useQueries` compares all of its questions whenever one is answered,
 * which takes minutes for 8,000; here an answer touches its own question alone. Each is still a query like any other: cached,
 * refreshed and cancelled with all that show it.
 */
export function askMany<T>(client: QueryClient, { atFirst, most }: Pace = usualPace) {
  let questions: readonly Question<T>[] = [];
  let byHash = new Map<string, Question<T>>();
  let results: ReadonlyMap<string, QueryObserverResult<T>> = new Map();
  let isHeard = false;
  let width = Math.min(atFirst, most);
  let isAnswered = false;
  /** Of those that were asked, and wait for Azure. */
  let openCount = 0;
  /** The first that has not had its turn, or what follows it. */
  let next = 0;
  const listeners = new Set<() => void>();

  const isOpen = ({ result, options }: Question<T>) => result?.isPending === true && options.enabled !== false;

  /** Listeners are told in the cache's own rhythm (`together`), of all that has changed since. */
  let isDue = false;
  function changed(): void {
    if (isDue) return;
    isDue = true;
    notifyManager.schedule(() => {
      isDue = false;
      if (!isHeard) return; // whoever left wants nothing more
      if (isAnswered) width = Math.min(most, 2 * width);
      isAnswered = false;
      advance();
      results = new Map(questions.flatMap(({ hash, result }) => (result === null ? [] : [[hash, result]])));
      listeners.forEach((listener) => listener());
    });
  }

  /** Gives a turn to as many as may wait at a time. */
  function advance(): void {
    for (; openCount < width; next += 1) {
      const question = questions[next];
      if (question === undefined) return;
      if (question.observer === null && question.options.enabled !== false) begin(question);
    }
  }

  function begin(question: Question<T>): void {
    const observer = new QueryObserver<T>(client, heard(question.options));
    question.observer = observer;
    question.stop = observer.subscribe((result) => {
      if (isOpen(question) && !result.isPending) openCount -= 1;
      question.result = result;
      isAnswered = true;
      if (isHeard) advance();
      changed();
    });
    question.result = observer.getCurrentResult();
    if (isOpen(question)) openCount += 1;
  }

  const heard = (options: QueryObserverOptions<T>) => ({ ...options, notifyOnChangeProps: [...notifyOnChangeProps] });

  function end(question: Question<T>): void {
    question.stop?.();
    Object.assign(question, { observer: null, stop: null });
  }

  /** Looks at all of them anew: others are asked, or somebody listens. */
  function start(): void {
    next = 0;
    openCount = questions.filter((question) => question.observer !== null && isOpen(question)).length;
    advance();
    changed();
  }

  return {
    /** The same questions keep their answers. */
    ask(all: readonly QueryObserverOptions<T>[]): void {
      const before = byHash;
      byHash = new Map();
      for (const options of all) {
        const { queryHash: hash } = client.defaultQueryOptions(options);
        if (hash === undefined || byHash.has(hash)) continue;
        const known = before.get(hash);
        if (known !== undefined && known.options !== options) {
          known.options = options;
          known.observer?.setOptions(heard(options));
        }
        byHash.set(hash, known ?? { hash, options, observer: null, stop: null, result: null });
        before.delete(hash);
      }
      questions = [...byHash.values()];
      before.forEach(end);
      if (isHeard) start();
    },
    /** Nothing is asked before somebody listens, nor after. */
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      isHeard = true;
      start();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        isHeard = false;
        questions.forEach(end);
      };
    },
    /** By the hash of their keys; none before its turn. The same map while nothing has changed. */
    results: () => results,
  };
}

import { troubleWords } from "@/lib/storage";
import type { KeptPlan } from "./kept-plan";
import type { Shelf } from "./shelf";

/** The plans that one person keeps on this machine. No promise of it is ever rejected. */
export interface PlanLog {
  /** Calls `listener` at each change; returns how to stop. */
  subscribe: (listener: () => void) => () => void;
  /** The newest first; the same list until it changes. Null until they are brought. */
  plans: () => readonly KeptPlan[] | null;
  /** Why the browser does not keep them, in sentences; null while all is well. */
  problem: () => string | null;
  /** Brings what was kept, once. */
  load: () => Promise<void>;
  keep: (plan: KeptPlan) => Promise<void>;
  /** Those that are not here yet: one that is the same stays as it is, another of the same id gets one of its own. @returns how many */
  add: (plans: readonly KeptPlan[]) => Promise<number>;
  remove: (id: string) => Promise<void>;
}

interface Outside {
  /** Asked with the first thing that is brought or kept. */
  openShelf: () => Promise<Shelf>;
  /** What the shelf holds was written by anybody. */
  parse: (value: unknown) => KeptPlan | null;
  newId?: () => string;
}

/** Keeps on a shelf, and in memory what is looked at: where the shelf fails, that is told, and plans last until the page is left. */
export function createPlanLog({ openShelf, parse, newId = () => globalThis.crypto.randomUUID() }: Outside): PlanLog {
  const listeners = new Set<() => void>();
  let plans: readonly KeptPlan[] | null = null;
  let problem: string | null = null;
  let opened: Promise<Shelf> | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const tell = (next: readonly KeptPlan[]) => {
    plans = next.toSorted((a, b) => b.keptAtMs - a.keptAtMs);
    listeners.forEach((listener) => listener());
  };
  const open = () =>
    (opened ??= openShelf().catch((error: unknown) => {
      opened = null;
      throw error;
    }));
  /** One after the other: nothing is added to a list that is about to be brought. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done;
    return done;
  };
  async function onShelf<T>(what: string, work: (shelf: Shelf) => Promise<T>): Promise<T | null> {
    try {
      const done = await work(await open());
      problem = null;
      return done;
    } catch (error) {
      problem = `${what}: ${troubleWords(error)}.`;
      return null;
    }
  }
  const bring = async (): Promise<readonly KeptPlan[]> => {
    if (plans !== null) return plans;
    const kept = await onShelf("Kept plans cannot be read in this browser", (shelf) => shelf.read());
    tell((kept ?? []).map(parse).filter((plan) => plan !== null));
    return plans ?? [];
  };
  const put = async (added: readonly KeptPlan[]) => {
    const before = await bring();
    await onShelf("Plans cannot be kept in this browser, and last until this page is left", (shelf) =>
      shelf.put(added),
    );
    tell([...added, ...before.filter(({ id }) => !added.some((plan) => plan.id === id))]);
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    plans: () => plans,
    problem: () => problem,
    load: () => inTurn(async () => void (await bring())),
    keep: (plan) => inTurn(() => put([plan])),
    add: (further) =>
      inTurn(async () => {
        const written = (plan: KeptPlan) => JSON.stringify(parse(plan)); // fields in one order
        const known = new Map((await bring()).map((plan) => [plan.id, written(plan)]));
        const fresh = new Map<string, KeptPlan>();
        for (const plan of further) {
          if (known.get(plan.id) === written(plan)) continue;
          const id = known.has(plan.id) ? newId() : plan.id;
          known.set(plan.id, written(plan));
          fresh.set(id, { ...plan, id });
        }
        if (fresh.size > 0) await put([...fresh.values()]);
        return fresh.size;
      }),
    remove: (id) =>
      inTurn(async () => {
        const before = await bring();
        const isGone = await onShelf("The plan could not be removed", async (shelf) => {
          await shelf.remove(id);
          return true;
        });
        // Where nothing is kept, it is enough to forget it.
        tell(isGone || opened === null ? before.filter((plan) => plan.id !== id) : before);
      }),
  };
}

import { edited, type Shelf } from "./shelf";
import { seriesKey, type Snapshot } from "./snapshot";

/** A shelf without a browser; `strange` rows were put there by somebody else. */
export function memoryShelf(strange: readonly unknown[] = []): Shelf {
  const bySeries = new Map<string, readonly Snapshot[]>();
  let others = strange;
  return {
    edit: (series, decide) => {
      const rows = bySeries.get(series) ?? [];
      const edit = decide(rows.at(-1), rows.length);
      if (edit) bySeries.set(seriesKey(edit.put), edited(rows, edit));
      return Promise.resolve();
    },
    read: (series) =>
      Promise.resolve([...others, ...[...bySeries].flatMap(([key, rows]) => ((series ?? key) === key ? rows : []))]),
    clear: () => {
      others = [];
      return Promise.resolve(bySeries.clear());
    },
  };
}

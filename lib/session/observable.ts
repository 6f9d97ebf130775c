/** A value that others are told about when it changes: what React's `useSyncExternalStore` reads. */
export function observable<Value>(first: Value) {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    now: () => value,
    set(next: Value): void {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

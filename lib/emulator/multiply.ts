/** A list grown to `to` items for tests of volume: copies of its own items with names and ids of their own. */
export function multiplied(items: readonly unknown[], to: number): unknown[] {
  if (items.length === 0) return [];
  return Array.from({ length: Math.max(to, items.length) }, (_, i) => {
    const item = items[i % items.length];
    const round = Math.floor(i / items.length);
    return round === 0 ? item : renamed(structuredClone(item), round);
  });
}

/** Only what tells one item from another is renamed; the rest stays as believable as it was. */
function renamed(item: unknown, round: number): unknown {
  if (typeof item !== "object" || item === null) return item;
  const copy = item as Record<string, unknown>;
  if (typeof copy.subscriptionId === "string") {
    copy.subscriptionId = `${round.toString(16).padStart(8, "0")}${copy.subscriptionId.slice(8)}`;
    copy.id = `/subscriptions/${copy.subscriptionId}`;
    copy.displayName = `${String(copy.displayName)} ${round}`;
  } else if (typeof copy.model === "object") renamed(copy.model, round);
  else if (typeof copy.name === "string") copy.name = `${copy.name}-${round}`;
  return copy;
}

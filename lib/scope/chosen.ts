/**
 * The subscriptions that a screen looks at: those chosen, as far as the person may see them; all when none is chosen.
 * A pasted link may name some that this person cannot see.
 */
export function chosenOf<S extends { id: string }>(all: readonly S[], chosenIds: readonly string[]): readonly S[] {
  const chosen = all.filter((each) => chosenIds.includes(each.id));
  return chosen.length > 0 ? chosen : all;
}

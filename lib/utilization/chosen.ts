/** More are neither drawn nor asked for at once. */
export const MOST_DEPLOYMENTS = 20;

/** A link stays under 8,000 characters: so many are left for Azure's ids, which have up to 500 each. */
const MOST_CHARACTERS = 6_000;

/** Azure compares ids without case. */
const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

export const isChosen = (chosen: readonly string[], id: string) => chosen.some((each) => isSame(each, id));

/** Why another one cannot be chosen, in few words; null while it can. */
export function beyond(chosen: readonly string[], id: string): string | null {
  if (isChosen(chosen, id)) return null;
  if (chosen.length >= MOST_DEPLOYMENTS) return `at most ${MOST_DEPLOYMENTS}`;
  return encodeURI([...chosen, id].join()).length > MOST_CHARACTERS ? "the link has no room" : null;
}

/** Those chosen with one more, or with one less; the same where there is no room for one more. */
export function toggled(chosen: readonly string[], id: string): readonly string[] {
  if (isChosen(chosen, id)) return chosen.filter((each) => !isSame(each, id));
  return beyond(chosen, id) === null ? [...chosen, id] : chosen;
}

import { type Problem } from "./environment-error";
import { variables } from "./variables";

/** HEADROOM_BROWSER is read by `npm test` alone, which hands its own environment to the app it tests. */
const known = [...Object.keys(variables).filter((name) => name.startsWith("HEADROOM_")), "HEADROOM_BROWSER"];

/** Edits (insert, delete, replace) between two names. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A name nobody reads is a setting somebody thinks is on: HEADROOM_ALOW_DEPLOY=0 must not pass unseen. */
export function unknownNames(names: readonly string[]): Problem[] {
  return names
    .filter((name) => /^headroom_/i.test(name) && !known.includes(name))
    .map((name) => {
      const [nearest = "HEADROOM_MODE"] = known.toSorted(
        (a, b) => distance(a, name.toUpperCase()) - distance(b, name.toUpperCase()),
      );
      return { name, says: `${name} is not a setting of Headroom; did you mean ${nearest}?` };
    });
}

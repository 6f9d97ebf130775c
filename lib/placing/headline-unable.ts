import { writeNumber, writePtu } from "@/lib/units";
import { are, asTypes, nameOf, openParts, type RegionsAnswer, sizeOf } from "./headline-parts";
import { type Standing, standingOf, type Tally } from "./headline-tally";

const misfits: readonly Standing[] = ["below-minimum", "above-maximum", "off-increment"];

/** Why no region that was read can take it. @param answer with at least one row */
export function unableSentence(answer: RegionsAnswer, tally: Tally): string {
  const [size, types] = [sizeOf(answer), asTypes(answer)];
  const [first] = answer.rows;
  const only = answer.rows.length === 1 && first !== undefined ? first : null;
  const range = only === null ? (answer.where === "" ? "" : ` ${answer.where}`) : ` in ${only.displayName}`;
  const openCount = tally.of("unknown", "loading", "not-permitted");
  const refused = tally.of("not-permitted");
  if (refused > 0 && tally.of("not-permitted", "not-offered", "retired") === tally.total)
    return `Your sign-in may not read quota or capacity${range}, so where ${nameOf(answer)} can be deployed is not known.`;
  if (openCount === tally.total) return `Whether ${nameOf(answer)} can be deployed ${types}${range} is not known.`;
  if (openCount === 0) {
    if (tally.of("not-offered") === tally.total) return `${nameOf(answer)} is not offered ${types}${range}.`;
    if (tally.of("not-offered", "retired") === tally.total) return `${nameOf(answer)} is retired ${types}${range}.`;
    if (tally.of("not-offered", "retired", ...misfits) === tally.total)
      return `${size} cannot be deployed ${types}${range}: ${misfitReason(answer)}.`;
  }
  if (only !== null)
    return `${only.displayName} cannot take ${size} ${types} now: it is short of ${lackOf(standingOf(only))}.`;
  const lead = openCount > 0 ? "No region is known to take" : "No region can take";
  const reasons = [...shortParts(tally), ...misfitParts(tally), ...openParts(answer, tally)];
  return `${lead} ${size} ${types}${range} now; ${reasons.join(", ")}.`;
}

const lackOf = (standing: Standing) =>
  standing === "quota-short" ? "quota" : standing === "capacity-short" ? "capacity" : "both quota and capacity";

/** "12 are short of quota", "3 of capacity". */
function shortParts(tally: Tally): readonly string[] {
  const kinds = (["quota-short", "capacity-short", "both-short"] as const).filter((kind) => tally.of(kind) > 0);
  return kinds.map((kind, at) => {
    const count = tally.of(kind);
    const lack = kind === "both-short" ? "both" : lackOf(kind);
    return `${writeNumber(count)} ${at === 0 ? `${are(count)} short ` : ""}of ${lack}`;
  });
}

function misfitParts(tally: Tally): readonly string[] {
  const [wrong, retired] = [tally.of(...misfits), tally.of("retired")];
  return [
    ...(wrong > 0 ? [`${writeNumber(wrong)} ${wrong === 1 ? "does" : "do"} not take this size`] : []),
    ...(retired > 0 ? [`it is retired in ${writeNumber(retired)}`] : []),
  ];
}

/** The nearest size by which all regions fail alike. */
function misfitReason({ rows }: RegionsAnswer): string {
  const verdicts = rows.flatMap(({ sites }) => sites.flatMap(({ each }) => each.map(({ verdict }) => verdict)));
  const smallest = verdicts.flatMap((verdict) => (verdict.is === "below-minimum" ? [verdict.smallestPtu] : []));
  const largest = verdicts.flatMap((verdict) => (verdict.is === "above-maximum" ? [verdict.largestPtu] : []));
  const nearest = verdicts.flatMap((verdict) => (verdict.is === "off-increment" ? verdict.nearestPtu : []));
  const [leastPtu] = smallest.toSorted((a, b) => a - b);
  const [mostPtu] = largest.toSorted((a, b) => b - a);
  if (nearest.length === 0 && mostPtu === undefined && leastPtu !== undefined)
    return `${writePtu(leastPtu)} is the smallest size`;
  if (nearest.length === 0 && leastPtu === undefined && mostPtu !== undefined)
    return `one deployment takes up to ${writePtu(mostPtu)}`;
  const sizes = [...new Set([...smallest, ...nearest, ...largest])].toSorted((a, b) => a - b);
  return `the nearest sizes are ${sizes
    .map(writeNumber)
    .join(", ")
    .replace(/, (\S+)$/, " and $1")} PTU`;
}

import { type DeploymentType, type Ptu, writeNumber, writePtu } from "@/lib/units";
import type { Home } from "./best-options-places";
import type { Tally } from "./headline-tally";
import type { RegionRow } from "@/lib/scan";

export interface RegionsAnswer {
  /** What is looked at. */
  rows: readonly RegionRow[];
  /** The chosen types; none means any. */
  types: readonly DeploymentType[];
  /** Empty while none is chosen. */
  model: string;
  version: string;
  /** What was typed; null speaks of the smallest size that each region takes. */
  neededPtu: Ptu | null;
  home: Home;
  /** What is still on its way. */
  reading: { catalog: boolean; capacity: boolean; quota: boolean };
  /** "within the EU"; empty for anywhere. */
  where: string;
}

/** "gpt-4o 2024-08-06" */
export const nameOf = ({ model, version }: RegionsAnswer) => (version === "" ? model : `${model} ${version}`);

/** "as Global Provisioned or Regional Provisioned" */
export function asTypes({ types }: RegionsAnswer): string {
  const names = types.map(({ name }) => name);
  if (names.length === 0) return "as any provisioned type";
  return names.length === 1 ? `as ${names.join("")}` : `as ${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** "150 PTU"; without a size, the smallest that each region takes. */
export const sizeOf = (answer: RegionsAnswer) =>
  answer.neededPtu === null ? `the smallest size of ${nameOf(answer)}` : writePtu(answer.neededPtu);

export const are = (count: number) => (count === 1 ? "is" : "are");

/** How many regions nobody can speak for, for every subscription that is looked at. */
export function openParts({ rows }: RegionsAnswer, tally: Tally): readonly string[] {
  const hasSeveral = rows.some(({ sites }) => sites.some(({ each }) => each.length > 1));
  const [unknown, refused] = [tally.of("unknown", "loading"), tally.of("not-permitted")];
  return [
    ...(unknown > 0 ? [`${writeNumber(unknown)} ${are(unknown)} not known`] : []),
    ...(refused > 0
      ? [`${writeNumber(refused)} may not be read ${hasSeveral ? "in every subscription" : "with your sign-in"}`]
      : []),
  ];
}

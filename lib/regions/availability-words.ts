import type { KnownLifecycle, Lifecycle } from "@/lib/sources/catalog";
import { writeDay } from "@/lib/time";
import { type DeploymentType, writeCount, writeNumber } from "@/lib/units";
import type { Availability, RegionCount } from "./availability-cells";

const letters: Readonly<Record<DeploymentType["scope"], string | null>> = {
  global: "G",
  zone: "D",
  region: "R",
  unknown: null,
};

/** What stands for a type in a cell: its letter, or where nobody has heard of the type, its place among the types, from 1. */
const letterOf = (type: DeploymentType, place: number) => letters[type.scope] ?? `${place + 1}`;

/** What stands in a cell in place of the type's letter. */
const signs = { "not-offered": "·", unknown: "?", loading: "…" } as const;

/** A cell at a glance, with a place for each type: "G · R". */
export const cellSigns = (cell: readonly Availability[], types: readonly DeploymentType[]) =>
  types
    .map((type, place) => {
      const { is } = cell[place] ?? { is: "unknown" };
      return is === "offered" ? letterOf(type, place) : signs[is];
    })
    .join(" ");

/**
 * Whether a cell says something that its row does not: a type that can be used until another day here.
 * @param retiresAt the row's, UTC epoch ms
 */
export const differsFrom = (retiresAt: number | null, cell: readonly Availability[]) =>
  cell.some((each) => each.is === "offered" && each.retiresAt !== retiresAt);

/** A cell in words: "Global Provisioned: offered; Regional Provisioned: not offered". Dates where they differ from the row's. */
export function cellWords(
  cell: readonly Availability[],
  types: readonly DeploymentType[],
  retiresAt: number | null,
): string {
  const said = (each: Availability) => {
    if (each.is !== "offered") return words[each.is];
    if (each.retiresAt === retiresAt) return "offered";
    return each.retiresAt === null
      ? "offered, no retirement date here"
      : `offered, retires ${writeDay(each.retiresAt)}`;
  };
  return types.map((type, place) => `${type.name}: ${said(cell[place] ?? { is: "unknown" })}`).join("; ");
}

const words = {
  "not-offered": "not offered",
  unknown: "unknown, the catalogue was not read",
  loading: "being read",
} as const;

/** "31", "≥ 31"; "–" where no region offers it, "?" where none so far, and that is not the last word. */
export function countSign({ offeredCount, isExact }: RegionCount): string {
  if (offeredCount === 0) return isExact ? "–" : "?";
  return isExact ? writeNumber(offeredCount) : `≥ ${writeNumber(offeredCount)}`;
}

/** The same in words: "31 of 36 regions". */
export function countWords({ offeredCount, regionCount, isExact }: RegionCount): string {
  if (offeredCount === 0)
    return isExact ? "not offered in any region" : "unknown: not found in the regions read so far";
  return isExact
    ? `${writeNumber(offeredCount)} of ${writeCount(regionCount, "region")}`
    : `at least ${writeCount(offeredCount, "region")}`;
}

const lifecycleWords: Readonly<Record<KnownLifecycle, string>> = {
  Preview: "Preview",
  GenerallyAvailable: "Generally available",
  Deprecating: "Deprecating",
  Deprecated: "Deprecated",
  Legacy: "Legacy",
};

/** Azure's word as people say it; one that nobody has heard of as it is: hostile text. */
export const lifecycleName = (lifecycle: Lifecycle) =>
  Object.entries(lifecycleWords).find(([word]) => word === lifecycle)?.[1] ?? lifecycle;

/** The types with what stands for each, in the order of their places in a cell; then the other signs. */
export const availabilityLegend = (types: readonly DeploymentType[]) => ({
  types: types.map((type, place) => ({ type, letter: letterOf(type, place) })),
  signs: [
    { sign: signs["not-offered"], says: "not offered" },
    { sign: signs.unknown, says: "unknown: the region’s catalogue was not read" },
    { sign: signs.loading, says: "being read" },
    { sign: DIFFERS, says: "another retirement date in this region" },
  ],
});

/** Stands behind a cell whose dates differ from its row's. */
const DIFFERS = "†";

import { verdictNames, verdictWords } from "@/lib/deployability";
import { type MapMark, type MarkLook, type MarkTone, radiusOf } from "@/lib/map";
import type { Figure, Ptu } from "@/lib/units";
import { bestOf, type RegionRow, type SiteOf } from "@/lib/scan";

type VerdictKind = SiteOf["verdict"]["is"];

/** In the order of a legend. Shapes differ in black and white too; colours fall in brightness from good to bad. */
const looks: Record<VerdictKind, { look: MarkLook; tone: MarkTone }> = {
  deployable: { look: "disc", tone: "good" },
  "quota-short": { look: "diamond", tone: "quota" },
  "capacity-short": { look: "triangle-down", tone: "capacity" },
  "both-short": { look: "square", tone: "both" },
  "off-increment": { look: "half-disc", tone: "misfit" },
  "below-minimum": { look: "half-disc", tone: "misfit" },
  "above-maximum": { look: "half-disc", tone: "misfit" },
  retired: { look: "crossed-ring", tone: "none" },
  "not-offered": { look: "hollow-ring", tone: "none" },
  unknown: { look: "hatched-ring", tone: "none" },
  "not-permitted": { look: "lock", tone: "none" },
  loading: { look: "dot", tone: "none" },
};

const verdictKinds = Object.keys(looks).filter((kind): kind is VerdictKind => kind in looks);

export const lookOf = ({ is }: SiteOf["verdict"]) => looks[is];

const kindNames: Record<VerdictKind, string> = { ...verdictNames, loading: "reading" };

/** A verdict in two parts: what it is called, and what it says beside that; the second is empty where the name says all. */
export function verdictParts({ verdict, available }: SiteOf): { name: string; says: string; full: string } {
  if (verdict.is === "loading")
    return { name: kindNames.loading, says: "", full: "Capacity, quota and sizes are being read." };
  const name = verdictNames[verdict.is];
  const { short, full } = verdictWords(verdict, valueOf(available));
  return { name, says: short === name ? "" : short, full };
}

const isPlaced = ({ coordinates }: RegionRow) => coordinates !== null;

/** One entry for each look that is drawn, best first. */
export function legendLooks(rows: readonly RegionRow[]): readonly { look: MarkLook; tone: MarkTone; text: string }[] {
  const kinds = new Set(rows.filter(isPlaced).flatMap((row) => bestSite(row)?.verdict.is ?? []));
  const texts = new Map<MarkLook, string[]>();
  for (const kind of verdictKinds) {
    if (kinds.has(kind)) texts.set(looks[kind].look, [...(texts.get(looks[kind].look) ?? []), kindNames[kind]]);
  }
  return verdictKinds
    .map((kind) => looks[kind])
    .filter((entry, at, all) => texts.has(entry.look) && all.findIndex(({ look }) => look === entry.look) === at)
    .map((entry) => ({ ...entry, text: (texts.get(entry.look) ?? []).join(", ") }));
}

/** The best that a region can do over its types. */
export const bestSite = (row: RegionRow) => bestOf(row.sites.map(({ best }) => best));

/** "East US: deployable, 430 PTU" */
export function regionMarkName(row: RegionRow): string {
  const best = bestSite(row);
  if (best === null) return row.displayName;
  const { name, says } = verdictParts(best);
  return `${row.displayName}: ${says === "" ? name : `${name}, ${says}`}`;
}

/** One mark for each region that Azure places, by the best of its verdicts, sized by the capacity that goes with it. */
export function regionMarks(rows: readonly RegionRow[]): readonly MapMark[] {
  const largest = Math.max(0, ...rows.filter(isPlaced).map((row) => availableIn(row) ?? 0));
  return rows.flatMap((row) => {
    const best = bestSite(row);
    if (best === null || row.coordinates === null) return [];
    const radius = radiusOf(availableIn(row), largest);
    return [{ id: row.name, name: regionMarkName(row), ...row.coordinates, ...looks[best.verdict.is], radius }];
  });
}

function availableIn(row: RegionRow): Ptu | null {
  const best = bestSite(row);
  return best === null ? null : valueOf(best.available);
}

const valueOf = (figure: Figure<Ptu>) => (figure.is === "value" ? figure.value : null);

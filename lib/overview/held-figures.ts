import type { Pool } from "@/lib/pools";
import { isProvisioned, ptu, writeCount, writeNumber, writePtu } from "@/lib/units";
import { type OverviewFacts, provisionedOf } from "./facts";
import { keyFigure, type KeyFigure } from "./key-figure";
import { joined, type Lacks, unreadDeployments, unreadResources } from "./unread";

const inPtu = (value: number) => writePtu(ptu(value));
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** PTUs that deployments hold, whatever their state, as Quota counts them. */
export function deployedFigure(facts: OverviewFacts): KeyFigure {
  const held = provisionedOf(facts.placed);
  const sizes = held.flatMap(({ deployment: { size } }) => (size === null ? [] : [size]));
  const unsized = held.length - sizes.length;
  const lacks = joined([
    unreadDeployments(facts),
    { words: unsized > 0 ? [`the size of ${writeCount(unsized, "deployment")} is not known`] : [], isOpen: false },
  ]);
  const of = `in ${writeCount(held.length, "provisioned deployment")}`;
  return keyFigure({ name: "Deployed", value: sumOf(sizes), lacks, write: inPtu, notes: [of] });
}

/** Whether a pool counts PTU, also of other makers' models; those that could not be read are told of by three. */
export const isOfPtu = ({ kind, name }: Pool) =>
  name === null
    ? kind !== "other" && kind !== "standard"
    : kind !== "standard" && (kind !== "other" || isProvisioned(name));

/** A pool that something is in. */
export const isInUse = ({ used }: Pool) => used.is === "value" && used.value > 0;

/** The regions whose pools of PTU are not known, of each subscription, by why. */
export function unreadQuota(pools: readonly Pool[]): Lacks {
  const places = (is: Pool["used"]["is"], mayBeNamed: boolean) =>
    new Set(
      pools
        .filter((pool) => pool.used.is === is && (mayBeNamed || pool.name === null))
        .flatMap(({ subscription, regions }) => regions.map((region) => `${subscription} ${region}`)),
    ).size;
  const [refused, failed] = [places("not-permitted", true), places("unknown", true)];
  return {
    words: [
      ...(refused > 0 ? [`quota of ${writeCount(refused, "region")} may not be read`] : []),
      ...(failed > 0 ? [`quota of ${writeCount(failed, "region")} could not be read whole`] : []),
    ],
    isOpen: places("loading", false) > 0,
  };
}

/** What of the PTU quota is used, in the regions with resources. */
export function quotaFigure(facts: OverviewFacts): KeyFigure {
  const pools = facts.pools.filter(isOfPtu);
  const inUse = pools.filter(isInUse);
  const limits = inUse.flatMap(({ limit }) => (limit.is === "value" && limit.value >= 0 ? [limit.value] : []));
  const isWhole = limits.length === inUse.length;
  return keyFigure({
    name: "Quota used",
    value: sumOf(inUse.flatMap(({ used }) => (used.is === "value" ? [used.value] : []))),
    lacks: joined([unreadResources(facts), unreadQuota(pools)]),
    write: inPtu,
    notes: [`of ${isWhole ? "" : "≥ "}${writeNumber(sumOf(limits))} in ${writeCount(inUse.length, "pool")} in use`],
  });
}

"use client";

import { useMemo, useState } from "react";
import type { Answered } from "@/components/asking";
import { familyOf, type FamilyFound, type MetricAnswer, type MetricFamily } from "@/lib/sources/metrics";
import type { MetricGroup, MetricResource } from "@/lib/utilization";

/** A question that stands about some resources. */
interface About extends Pick<Answered<MetricAnswer>, "reading"> {
  group: MetricGroup;
}

type Found = FamilyFound | "open";

const isFamily = (found: Found): found is MetricFamily => found === "azure-openai" || found === "foundry";

/**
 * Which family of names each resource has, as its newest piece tells. A piece that has just begun has no point yet: what was found
 * before stays, and the older pieces are not asked for anew by other names.
 */
export function useFamilies(resources: readonly MetricResource[], newest: readonly About[]) {
  const [known, setKnown] = useState<ReadonlyMap<string, MetricFamily>>(() => new Map());
  const found = useMemo(
    () => new Map(resources.map(({ resource }): readonly [string, Found] => [resource, foundIn(newest, resource)])),
    [resources, newest],
  );
  const learnt = [...found].flatMap(([resource, family]): (readonly [string, MetricFamily])[] =>
    isFamily(family) && known.get(resource) !== family ? [[resource, family]] : [],
  );
  if (learnt.length > 0) setKnown(new Map([...known, ...learnt]));
  return useMemo(() => ({ found, known }), [found, known]);
}

function foundIn(newest: readonly About[], resource: string): Found {
  const about = aboutIt(newest, resource);
  return about.length === 0 || about.some(({ reading }) => reading.is === "open") ? "open" : familyIn(about, resource);
}

/** The family to show a resource's figures of; open while its newest piece is. */
export function familyShown(
  { found, known }: ReturnType<typeof useFamilies>,
  asked: readonly About[],
  resource: string,
): Found {
  const family = found.get(resource) ?? "open";
  if (family === "open" || isFamily(family)) return family;
  return known.get(resource) ?? familyIn(aboutIt(asked, resource), resource);
}

const aboutIt = (asked: readonly About[], resource: string) =>
  asked.filter(({ group }) => group.resources.some((each) => each.resource === resource));

/** A family is found in what was read; without one the rest may hold it. */
function familyIn(about: readonly About[], resource: string): FamilyFound {
  const answers = about.flatMap(({ reading }) => (reading.is === "read" ? [reading.data] : []));
  const found = familyOf(answers, resource);
  return found === "none" && answers.length < about.length ? "unknown" : found;
}

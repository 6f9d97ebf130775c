"use client";

import { type ComponentProps, type ReactNode, useMemo } from "react";
import { ReadingFailures, useHourlyPrices } from "@/components/asking";
import { Evidence, Learn, ScreenFrame, useTimeZone } from "@/components/panel";
import { IgnoredNotice, useSubscriptions } from "@/components/scope";
import { Button } from "@/components/ui";
import { overviewOf } from "@/lib/overview";
import { scopeParams } from "@/lib/scope/search-params";
import { writeCount } from "@/lib/units";
import { GroupLines, NotKnown } from "./group-lines";
import { KeyFigures } from "./key-figures";
import { NextSteps } from "./next-steps";
import { useFacts } from "./use-facts";
import type { useOverview } from "./use-overview";

export interface OverviewAnswerProps {
  read: ReturnType<typeof useOverview>;
  /** Ids of those looked at. */
  subscriptions: readonly string[];
  subscriptionName: (id: string) => string;
  nowMs: number;
  isStopped: boolean;
  /** How far the reading is. */
  progress: ReactNode;
  /** What could not be read. */
  failures: ReactNode;
}

/** What was read of the chosen subscriptions: four numbers, what needs a person, and where to go. */
export function OverviewAnswer(props: OverviewAnswerProps) {
  const { read, subscriptions, subscriptionName, isStopped } = props;
  const { zone } = useTimeZone();
  const { chosenIds } = useSubscriptions();
  const { regions, week } = read;
  const prices = useHourlyPrices(read.deployments.placed, regions, read.isListed && !isStopped);
  const facts = useFacts(props, prices);
  const { headline, figures, groups, unknown, isEmpty } = useMemo(() => {
    const isOfMany = subscriptions.length > 1;
    return overviewOf(facts, {
      zone,
      region: (name) => regions.get(name)?.displayName ?? name,
      subscription: (id) => (isOfMany ? subscriptionName(id) : null),
    });
  }, [facts, zone, regions, subscriptions, subscriptionName]);
  return (
    <ScreenFrame headline={headline}>
      <IgnoredNotice parsers={scopeParams} />
      {props.progress}
      <KeyFigures figures={figures} />
      {isEmpty && <Teaching />}
      <section aria-labelledby="today-title" className="flex min-w-0 flex-col gap-2">
        <h2 id="today-title" className="text-lg font-semibold">
          What needs a person today
        </h2>
        <NotKnown words={unknown} />
        {groups.map((group) => (
          <GroupLines key={group.id} group={group} subscriptions={chosenIds} isReading={facts.isReading} />
        ))}
        {week.moreResources > 0 && week.enabled && (
          <Button className="self-start" onClick={week.readMore}>
            Read utilization of {writeCount(week.moreResources, "more resource")}
          </Button>
        )}
      </section>
      <NextSteps subscriptions={chosenIds} isEmpty={isEmpty} />
      <Learn about={["why429", "billing"]} />
      {props.failures}
      <ReadingFailures questions={[...week.questions, ...prices.questions]} />
      <Evidence answers={evidenceOf(props)} />
    </ScreenFrame>
  );
}

/** Where the figures come from, those of quota first. */
function evidenceOf({ read, subscriptionName }: OverviewAnswerProps): ComponentProps<typeof Evidence>["answers"] {
  const { asked, regions, week } = read;
  const quotas = asked.quotas.flatMap(({ subscription, region, reading }) => {
    if (reading.is !== "read") return [];
    const where = region === null ? "" : `, ${regions.get(region)?.displayName ?? region}`;
    return [{ about: `Quota: ${subscriptionName(subscription)}${where}`, evidence: reading.data.evidence }];
  });
  const deployments = asked.deployments.flatMap(({ account, reading }) =>
    reading.is === "read" ? [{ about: `Deployments: ${account.name}`, evidence: reading.data.evidence }] : [],
  );
  return [...quotas, ...deployments, ...week.evidence];
}

const Teaching = () => (
  <p className="max-w-prose">
    Here stand the provisioned deployments that ran full, pools of quota that are nearly used up, models that retire and
    PTUs that nobody uses, each with the place that settles it. A deployment begins with a size: ask Azure’s calculator
    under Size, see under Regions where that size can be created, and compare what it costs under Plan.
  </p>
);

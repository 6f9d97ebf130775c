import { useSubscriptions } from "@/components/scope";
import { TermNotes } from "@/components/ui";
import { failingWords, type Place, type Placement, placementHeadline, ruleWords } from "@/lib/packing";
import type { WantedWorkload } from "@/lib/plan";
import { planHref } from "@/lib/plan/search-params";
import { poolsOf, type UsagesReading } from "@/lib/pools";
import { quotaHref } from "@/lib/quota/search-params";
import { regionsHref } from "@/lib/regions/search-params";
import { terms } from "@/lib/terms";
import { PlacementReasons } from "./placement-reasons";
import { PlacementRequests } from "./placement-requests";
import { PlacementSentence } from "./placement-sentence";
import { PlacementTable } from "./placement-table";
import type { PlanView } from "./view";

interface PlacementAnswerProps {
  view: PlanView;
  placement: Placement;
  workloads: readonly WantedWorkload[];
  /** What was read of quota: a request names its pool. */
  usages: readonly UsagesReading[];
}

/** Where all workloads are at once, or why they cannot be, and what mends it. */
export function PlacementAnswer({ view, placement, workloads, usages }: PlacementAnswerProps) {
  const { chosenIds } = useSubscriptions();
  const subscriptions = [...chosenIds];
  const subscriptionName = (id: string) => view.chosen.find((each) => each.id === id)?.name ?? id;
  const names = workloads.map(({ name }) => name);
  const linksOf = ({ model, neededPtu, residency }: WantedWorkload, { region, type }: Place) => {
    const asked = { model: model.name, version: model.version, format: model.format, ptu: neededPtu, stay: residency };
    return [
      { label: "Regions", href: regionsHref({ ...asked, type: [type.skuName], subscriptions }) },
      {
        label: "Deploy",
        href: planHref({ ...asked, view: "deploy", type: type.skuName, region: region.name, subscriptions }),
      },
    ];
  };
  const quotaLink = (place: Place, target: number) => {
    const pool = poolsOf(usages, ["global", "zone", "regional", "other"]).find(
      ({ subscription, regions, name }) =>
        subscription === place.subscription &&
        regions.includes(place.region.name) &&
        name?.toLowerCase().endsWith(`.${place.type.skuName.toLowerCase()}`) &&
        place.quota.key.includes(JSON.stringify(name).toLowerCase()),
    );
    return quotaHref({
      ...{ subscriptions: [place.subscription], region: place.region.name, target, ask: pool?.key ?? null },
      ...(pool && { tab: pool.kind }),
    });
  };
  return (
    <section aria-label="Placement" className="flex flex-col gap-3">
      <p role="status" className="max-w-4xl text-lg font-semibold">
        {placementHeadline(placement)}
      </p>
      {placement.is === "placed" && (
        <>
          <p className="max-w-4xl text-muted">
            {ruleWords(placement.isBest)} Figures are those before anything is placed: pools are shared, so deploy one
            after the other and look again.
          </p>
          <PlacementTable
            caption="Where each workload fits"
            places={placement.assignment.places}
            {...{ workloads, subscriptionName, linksOf }}
          />
        </>
      )}
      {placement.is === "none" && (
        <>
          <p className="max-w-4xl">
            <PlacementSentence says={failingWords(placement.failing, names)} />
          </p>
          <h3 className="font-semibold">
            {placement.requests.length === 0
              ? "No request for quota mends it"
              : "The smallest request for quota that mends it"}
          </h3>
          <PlacementRequests
            requests={placement.requests}
            subscriptionName={subscriptionName}
            hrefOf={({ place, neededPtu }) => quotaLink(place, neededPtu)}
          />
        </>
      )}
      <PlacementReasons
        names={names}
        neededPtu={workloads.map(({ neededPtu }) => neededPtu)}
        looked={placement.looked}
      />
      <p className="max-w-4xl text-sm text-muted">
        Quota is shared by all models, so every workload draws from the same pools. Available capacity is each model
        version’s own, takes your quota into account, and is shared where a type is Global or Data Zone. Two
        subscriptions may draw from one capacity; Azure does not say.
      </p>
      <TermNotes terms={[terms.remainingQuota, terms.availableCapacity]} />
    </section>
  );
}

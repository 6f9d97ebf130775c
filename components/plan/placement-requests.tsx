import { ForeignText, ScreenLink } from "@/components/ui";
import { type QuotaRequest, requestWords } from "@/lib/packing";
import { writePtu } from "@/lib/units";

interface PlacementRequestsProps {
  requests: readonly QuotaRequest[];
  subscriptionName: (id: string) => string;
  /** Where more of a pool is asked for. */
  hrefOf: (asked: QuotaRequest["asked"][number]) => string;
}

/** A pool of one region is called as people call the region; Azure's own name is its short one. */
const poolPlace = ({ type, quota, region }: QuotaRequest["places"][number]) =>
  type.scope === "region" ? region.displayName : (quota.name ?? region.displayName);

/** The smallest requests for quota with which all fit, each with a link to where it is written. */
export const PlacementRequests = ({ requests, subscriptionName, hrefOf }: PlacementRequestsProps) => (
  <ul aria-label="Requests that mend it" className="flex flex-col">
    {requests.map((request) => (
      <li key={`${request.isCapacityKnown}`} className="border-b border-line py-1.5">
        <p>{requestWords(request)}</p>
        <ul className="pl-4">
          {request.asked.map(({ place, addedPtu, neededPtu }) => (
            <li key={place.quota.key} className="flex flex-wrap items-baseline justify-between gap-x-6">
              <span>
                {`${writePtu(addedPtu)} more for `}
                <ForeignText text={place.type.name} className="max-w-48" />
                {" in "}
                <ForeignText text={poolPlace(place)} className="max-w-48" />
                {", "}
                <ForeignText text={subscriptionName(place.subscription)} className="max-w-48" />
                {`: then ${writePtu(neededPtu)} are left to deploy.`}
              </span>
              <ScreenLink href={hrefOf({ place, addedPtu, neededPtu })} className="text-sm text-accent hover:underline">
                Ask for more quota
              </ScreenLink>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
);

import { Evidence, FailureCards } from "@/components/panel";
import { ForeignText } from "@/components/ui";
import { roomWords } from "@/lib/quota";
import { dataOf } from "@/lib/query";
import { writeCount } from "@/lib/units";
import type { useAsk } from "./use-ask";
import type { QuotaView } from "./view";

type AskPlacesProps = Pick<QuotaView, "params" | "subscriptionName"> &
  Pick<ReturnType<typeof useAsk>, "places" | "others" | "capacities" | "asked">;

/** Where the same deployment type has room without a request; its capacity is told where it was asked. */
export const AskPlaces = ({ params, subscriptionName, places, others, capacities, asked }: AskPlacesProps) => (
  <div className="flex flex-col gap-2 border-t border-line pt-3 text-sm">
    <h4 className="font-medium">Places that need no request</h4>
    {places.length > 0 ? (
      <ul aria-label="Places that need no request" className="tabular-nums">
        {places.map(({ key, region, subscription, ...room }) => (
          <li key={key} className="flex flex-wrap gap-x-2">
            <ForeignText text={region} className="max-w-48 font-medium" />
            <ForeignText text={subscription} className="max-w-48" />
            <span className="text-muted">{roomWords(room)}</span>
          </li>
        ))}
      </ul>
    ) : (
      <p className="text-muted">
        {params.target === null
          ? "Told once it is known how many PTU are wanted."
          : others.count === 0
            ? "None known: of the quota that was read, no other of this type has so much left."
            : "None known: where so much quota is left, so much capacity is not."}
      </p>
    )}
    {places.length > 0 && asked.model === null && (
      <p className="text-xs text-muted">Quota is no capacity: choose a model version, and its capacity is asked for.</p>
    )}
    {capacities.length > 0 && (
      <Evidence
        answers={capacities.flatMap(({ subscription, state }) => {
          const answer = dataOf(state);
          return answer
            ? [{ about: `Available capacity: ${subscriptionName(subscription)}`, evidence: answer.evidence }]
            : [];
        })}
      />
    )}
    <FailureCards
      met={capacities.flatMap(({ subscription, state, retry }) => {
        const failures = "failure" in state ? [state.failure] : state.is === "partial" ? state.missing : [];
        return failures.map((failure) => ({ about: subscriptionName(subscription), failure, onRetry: retry }));
      })}
      summarize={(abouts) =>
        abouts.length === 1
          ? `Available capacity: ${abouts.join()}`
          : `Available capacity of ${writeCount(abouts.length, "subscription")}`
      }
    />
  </div>
);

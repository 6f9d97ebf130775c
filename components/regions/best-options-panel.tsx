import { Skeleton } from "@/components/ui";
import { type Option, type NextStep, type NextSteps, type SubscriptionName, unreadSentence } from "@/lib/placing";
import { BestOptionsSteps } from "./best-options-steps";
import { BestOptionsTable, type OptionLink } from "./best-options-table";

interface BestOptionsPanelProps {
  /** Best first. */
  options: readonly Option[];
  next: NextSteps;
  /** Whether capacity, quota or a catalogue is still on its way: then another option may yet come first. */
  isReading: boolean;
  /** Null where there is only one subscription. */
  subscriptionName: SubscriptionName;
  /** Hostile text; null without a home region that has coordinates. */
  homeName: string | null;
  /** What to do with an option. */
  linksOf: (option: Option) => readonly OptionLink[];
  /** Where a step leads; null where there is no such place. */
  hrefOf: (step: NextStep) => string | null;
}

/** The places that can take it, best first; where there are none, what leads on. */
export function BestOptionsPanel({ options, next, isReading, hrefOf, ...rest }: BestOptionsPanelProps) {
  const unread = unreadSentence(next.unread);
  return (
    <section aria-label="Best options" aria-busy={isReading} className="flex flex-col gap-2">
      <h2 className="text-base font-semibold">Best options</h2>
      {options.length > 0 ? (
        <BestOptionsTable options={options} {...rest} />
      ) : isReading ? (
        <Reading />
      ) : next.steps.length > 0 ? (
        <BestOptionsSteps steps={next.steps} subscriptionName={rest.subscriptionName} hrefOf={hrefOf} />
      ) : (
        <p className="max-w-prose text-muted">
          No place that was read can take it, and no smaller size, split or request for quota follows from what is
          known.
        </p>
      )}
      <p className="min-h-5 text-xs text-muted">
        {options.length > 0 && isReading && "Still reading: a better one may come. "}
        {unread}
      </p>
    </section>
  );
}

/** As high as five options. */
const Reading = () => (
  <div className="flex h-[196px] flex-col gap-3 pt-9">
    <span className="sr-only">Looking for places that can take it…</span>
    {["w-4/5", "w-3/5", "w-2/3", "w-1/2", "w-3/5"].map((width, at) => (
      <Skeleton key={at} className={`h-4 ${width}`} />
    ))}
  </div>
);

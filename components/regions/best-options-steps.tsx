import { ForeignText, ScreenLink } from "@/components/ui";
import { type NextStep, stepWords, type SubscriptionName } from "@/lib/placing";

interface BestOptionsStepsProps {
  steps: readonly NextStep[];
  subscriptionName: SubscriptionName;
  /** Null where the step leads to no place of its own. */
  hrefOf: (step: NextStep) => string | null;
}

/** What leads on where nothing can be deployed: the least change first, each with one action. */
export const BestOptionsSteps = ({ steps, subscriptionName, hrefOf }: BestOptionsStepsProps) => (
  <>
    <p className="text-muted">No place that was read can take it now. From the least change to the largest:</p>
    <ol className="list-decimal pl-6 marker:text-muted">
      {steps.map((step, at) => {
        const { says, action } = stepWords(step, subscriptionName);
        const href = hrefOf(step);
        return (
          <li key={at} className="border-b border-line py-1.5 pl-1">
            <span className="flex flex-wrap items-baseline justify-between gap-x-6">
              <span className="max-w-4xl">
                {says.map((part, index) =>
                  typeof part === "string" ? (
                    part
                  ) : (
                    <ForeignText key={index} text={part.foreign} className="max-w-72" />
                  ),
                )}
              </span>
              {href !== null && (
                <ScreenLink href={href} className="text-sm text-accent hover:underline">
                  {action}
                </ScreenLink>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  </>
);

import { FailureCards } from "@/components/panel";
import type { Subscription } from "@/lib/sources/subscriptions";
import { writeCount } from "@/lib/units";
import { CalculatorRefused } from "./calculator-refused";
import type { Calculation } from "./use-calculations";

interface CalculationFailuresProps {
  /** Each with what it was about, in words. */
  met: readonly (Calculation & { about: string })[];
  /** Subscriptions to calculate with instead. */
  others: readonly Subscription[];
  onCalculateWith: (id: string) => void;
}

/** Names the types that got no answer; the others stand as they are. */
export const CalculationFailures = ({ met, others, onCalculateWith }: CalculationFailuresProps) => (
  <FailureCards
    met={met.flatMap(({ about, state, retry }) =>
      "failure" in state ? [{ about, failure: state.failure, onRetry: retry }] : [],
    )}
    summarize={(abouts) => (abouts.length > NAMED_AT_ONCE ? writeCount(abouts.length, "size") : abouts.join(", "))}
  >
    {(kind) => kind === "forbidden" && <CalculatorRefused others={others} onCalculateWith={onCalculateWith} />}
  </FailureCards>
);

/** More names make a sentence that nobody reads. */
const NAMED_AT_ONCE = 6;

import { FailureCards } from "@/components/panel";
import type { Subscription } from "@/lib/sources/subscriptions";
import { CalculatorRefused } from "./calculator-refused";
import type { Calculation } from "./use-calculation";

interface CalculationFailuresProps {
  calculations: readonly Calculation[];
  /** Subscriptions to calculate with instead. */
  others: readonly Subscription[];
  onCalculateWith: (id: string) => void;
}

/** Names the types that got no answer; the others stand as they are. */
export const CalculationFailures = ({ calculations, others, onCalculateWith }: CalculationFailuresProps) => (
  <FailureCards
    met={calculations.flatMap(({ type, state, retry }) =>
      "failure" in state ? [{ about: type.name, failure: state.failure, onRetry: retry }] : [],
    )}
    summarize={(types) => types.join(", ")}
  >
    {(kind) => kind === "forbidden" && <CalculatorRefused others={others} onCalculateWith={onCalculateWith} />}
  </FailureCards>
);

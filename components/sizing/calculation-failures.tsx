import { FailureCard } from "@/components/panel";
import type { AzureFailure } from "@/lib/azure";
import type { Subscription } from "@/lib/sources/subscriptions";
import { CalculatorRefused } from "./calculator-refused";
import type { Calculation } from "./use-calculation";

interface CalculationFailuresProps {
  calculations: readonly Calculation[];
  /** Subscriptions to calculate with instead. */
  others: readonly Subscription[];
  onCalculateWith: (id: string) => void;
}

/** One card for each kind of trouble, naming the types it met; the other types stand as they are. */
export function CalculationFailures({ calculations, others, onCalculateWith }: CalculationFailuresProps) {
  const failed = calculations.flatMap(({ type, state, refetch }) =>
    "failure" in state ? [{ name: type.name, failure: state.failure, refetch }] : [],
  );
  const kinds = new Map<AzureFailure["kind"], AzureFailure>(failed.map(({ failure }) => [failure.kind, failure]));
  return [...kinds].map(([kind, failure]) => {
    const met = failed.filter((each) => each.failure.kind === kind);
    return (
      <FailureCard
        key={kind}
        failure={failure}
        about={met.map(({ name }) => name).join(", ")}
        onRetry={() => met.forEach(({ refetch }) => refetch())}
      >
        {kind === "forbidden" && <CalculatorRefused others={others} onCalculateWith={onCalculateWith} />}
      </FailureCard>
    );
  });
}

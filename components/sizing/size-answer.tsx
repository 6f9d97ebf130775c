import { Evidence, OfflineNotice } from "@/components/panel";
import type { SizeRow } from "@/lib/sizing";
import { dataOf } from "@/lib/query";
import type { Subscription } from "@/lib/sources/subscriptions";
import type { RegionName } from "@/lib/units";
import { CalculationFailures } from "./calculation-failures";
import { SizeTable } from "./size-table";
import type { Calculation } from "./use-calculation";

interface SizeAnswerProps {
  rows: readonly SizeRow[];
  calculations: readonly Calculation[];
  names: ReadonlyMap<RegionName, string>;
  others: readonly Subscription[];
  onCalculateWith: (id: string) => void;
}

/** The answer to exactly the question above it, and where it comes from. */
export function SizeAnswer({ rows, calculations, names, others, onCalculateWith }: SizeAnswerProps) {
  const answers = calculations.flatMap(({ type, state }) => {
    const answer = dataOf(state);
    return answer ? [{ about: type.name, evidence: answer.evidence }] : [];
  });
  return (
    <section aria-label="Answer" className="flex flex-col gap-2">
      <SizeTable rows={rows} calculations={calculations} names={names} />
      {calculations.length === 0 ? (
        <p className="min-h-5 text-xs text-muted">
          Choose a model, type the workload and press Calculate: Azure’s calculator is then asked once for each type
          that is offered.
        </p>
      ) : (
        <Evidence answers={answers} />
      )}
      {calculations.some(({ state }) => state.is === "offline") && <OfflineNotice />}
      <CalculationFailures calculations={calculations} others={others} onCalculateWith={onCalculateWith} />
    </section>
  );
}

import { Button, ForeignText } from "@/components/ui";
import type { Subscription } from "@/lib/sources/subscriptions";

interface CalculatorRefusedProps {
  others: readonly Subscription[];
  onCalculateWith: (id: string) => void;
}

/** More than these make a wall of buttons; the picker above holds them all. */
const OFFERED_LIMIT = 3;

/** What is left without the permission: another subscription, or the portal. Never a number of our own. */
export const CalculatorRefused = ({ others, onCalculateWith }: CalculatorRefusedProps) => (
  <div className="flex flex-col gap-1.5 py-1">
    <p>
      No size is shown, because only Azure’s calculator knows it. It is also in the Foundry portal: Operate → Quota →
      Provisioned throughput unit → Capacity calculator.
    </p>
    {others.length > 0 && (
      <p className="flex flex-wrap items-center gap-2">
        {others.slice(0, OFFERED_LIMIT).map(({ id, name }) => (
          <Button key={id} onClick={() => onCalculateWith(id)}>
            Calculate with <ForeignText text={name} className="max-w-56" />
          </Button>
        ))}
      </p>
    )}
  </div>
);

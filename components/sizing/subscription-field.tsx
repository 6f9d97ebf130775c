import { Combobox, Field } from "@/components/ui";
import type { Subscription } from "@/lib/sources/subscriptions";
import { terms } from "@/lib/terms";

interface SubscriptionFieldProps {
  all: readonly Subscription[];
  chosen: Subscription;
  onChoose: (id: string) => void;
}

/** The calculator is asked in the name of one subscription; its answer is the same in all that may ask. */
export const SubscriptionField = ({ all, chosen, onChoose }: SubscriptionFieldProps) => (
  <Field
    label={terms.calculateWith.name}
    term={terms.calculateWith}
    htmlFor="calculate-with"
    className="w-full sm:w-72"
    help="The subscription that asks; nothing is deployed."
  >
    <Combobox
      id="calculate-with"
      describedBy="calculate-with-note"
      options={all.map(({ id, name, isUsable }) => ({ id, label: name, note: isUsable ? "" : "disabled" }))}
      chosen={[chosen.id]}
      restingText={chosen.name}
      emptyText="No subscription matches."
      onChoose={onChoose}
    />
  </Field>
);

"use client";

import { Combobox } from "@/components/ui";
import { CHOSEN_LIMIT } from "@/lib/scope/search-params";
import { writeNumber } from "@/lib/units";
import { useSubscriptions } from "./use-subscriptions";

const ALL = "all";

/** Which subscriptions all screens look at; none chosen means all. */
export function SubscriptionPicker() {
  const { state, all, chosenIds, setChosen } = useSubscriptions();
  const chosen = all.filter((each) => chosenIds.includes(each.id));
  const everything = {
    id: ALL,
    label: all.length === 1 ? "The only subscription" : `All ${writeNumber(all.length)} subscriptions`,
  };

  const restingText = () => {
    if (state.is === "loading") return "Reading…";
    if (all.length === 0) return "None to see";
    if (chosen.length === 0) return everything.label;
    return chosen.length === 1 ? (chosen[0]?.name ?? "") : `${chosen.length} of ${all.length} subscriptions`;
  };
  const isFull = chosenIds.length >= CHOSEN_LIMIT;
  const isBeyond = (id: string) => isFull && !chosenIds.includes(id);
  const toggle = (id: string) => {
    if (id === ALL) return setChosen([]);
    if (isBeyond(id)) return;
    setChosen(chosenIds.includes(id) ? chosenIds.filter((each) => each !== id) : [...chosenIds, id]);
  };
  return (
    <div className="flex min-w-0 items-center gap-2">
      <label htmlFor="subscriptions" className="sr-only text-sm font-medium md:not-sr-only">
        Subscriptions
      </label>
      <Combobox
        id="subscriptions"
        className="w-full sm:w-64"
        isMultiple
        options={[
          everything,
          ...all.map(({ id, name }) => ({ id, label: name, note: isBeyond(id) ? `at most ${CHOSEN_LIMIT}` : "" })),
        ]}
        chosen={chosenIds.length === 0 ? [ALL] : chosenIds}
        restingText={restingText()}
        emptyText="No subscription matches."
        onChoose={toggle}
      />
    </div>
  );
}

import { Field } from "@/components/ui";
import { readDiscount, readHours } from "@/lib/plan";
import { currencies } from "@/lib/units";
import { orProblem, PlanNumber } from "./plan-number";
import type { PlanView } from "./view";

const wholeHours = orProblem(readHours, "1 to 24, whole hours.");
const percent = orProblem(readDiscount, "0 to 99.99, such as 12.5.");

const control = "h-8 w-full rounded-md border border-edge/60 bg-surface px-2 pointer-coarse:h-10";

const latencies = [
  ["predictable", "Has to be predictable"],
  ["not-critical", "Not critical"],
  ["can-wait", "Can wait for a day"],
] as const;
const commitments = [
  ["none", "None"],
  ["one-month", "Up to one month"],
  ["one-year", "Up to one year"],
] as const;

/** What the costs are reckoned by beside the question: all of it stands in the link. */
export const CostFields = ({ view: { params, setParams } }: { view: PlanView }) => (
  <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
    {params.measured === null && (
      <PlanNumber
        id="hours"
        label="Hours per day"
        className="w-[calc(50%-6px)] sm:w-28"
        value={params.hours}
        whenNone={24}
        read={wholeHours}
        help="That the load runs"
        onChange={(hours) => setParams({ hours: hours ?? 24 })}
      />
    )}
    <Field
      label="Currency"
      htmlFor="currency"
      className="w-[calc(50%-6px)] sm:w-28"
      help={currencyHelp(params.currency)}
    >
      <select
        id="currency"
        aria-describedby="currency-note"
        className={control}
        value={params.currency}
        onChange={({ target: { value } }) => {
          const currency = currencies.find((each) => each === value);
          // A typed price is an amount of the currency that it was typed in.
          if (currency) setParams({ currency, prices: {} });
        }}
      >
        {currencies.map((currency) => (
          <option key={currency}>{currency}</option>
        ))}
      </select>
    </Field>
    <PlanNumber
      id="discount"
      label="Discount, %"
      className="w-[calc(50%-6px)] sm:w-36"
      value={params.discount === 0 ? null : params.discount}
      read={percent}
      help={params.discount === 0 ? "Off list prices" : `${params.discount}% off all list prices`}
      onChange={(discount) => setParams({ discount: discount ?? 0 })}
    />
    <Choice
      id="latency"
      label="Latency need"
      choices={latencies}
      chosen={params.latency}
      onChoose={(latency) => setParams({ latency })}
    />
    <Choice
      id="commitment"
      label="Commitment"
      choices={commitments}
      chosen={params.commitment}
      onChoose={(commitment) => setParams({ commitment })}
    />
  </div>
);

const currencyHelp = (currency: string) => (currency === "USD" ? "" : "Indicative: billed in USD");

interface ChoiceProps<Id extends string> {
  id: string;
  label: string;
  choices: readonly (readonly [id: Id, name: string])[];
  chosen: Id | null;
  onChoose: (id: Id | null) => void;
}

const Choice = <Id extends string>({ id, label, choices, chosen, onChoose }: ChoiceProps<Id>) => (
  <Field label={label} htmlFor={id} className="w-[calc(50%-6px)] sm:w-48">
    <select
      id={id}
      className={control}
      value={chosen ?? ""}
      onChange={({ target: { value } }) => onChoose(choices.find(([each]) => each === value)?.[0] ?? null)}
    >
      <option value="">Not said</option>
      {choices.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  </Field>
);

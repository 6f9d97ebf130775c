import type { Option } from "./option-curves";
import type { PriceName, PtuPayment } from "./prices";

export const optionNames: Readonly<Record<Option, string>> = {
  standard: "Standard (pay-as-you-go)",
  priority: "Priority processing",
  batch: "Batch",
  "ptu-hourly": "PTU by the hour",
  "one-month": "PTU, one-month reservation",
  "one-year": "PTU, one-year reservation",
  "reserved-and-hourly": "Reserved base + hourly above",
  "spill-over": "PTU base + spill-over",
};

/** The same inside a sentence, in its middle. */
export const optionWords: Readonly<Record<Option, string>> = {
  standard: "pay-as-you-go",
  priority: "Priority processing",
  batch: "Batch",
  "ptu-hourly": "PTU by the hour",
  "one-month": "PTU reserved for one month",
  "one-year": "PTU reserved for one year",
  "reserved-and-hourly": "a reserved base with hourly PTU above it",
  "spill-over": "a PTU base with spill-over to Standard",
};

export const paidWords: Readonly<Record<PtuPayment, string>> = {
  "ptu-hourly": "paid by the hour",
  "one-month": "reserved for one month",
  "one-year": "reserved for one year",
};

/** Of a price, as after "no price found:", and over the field to type it in. */
export const priceWords: Readonly<Record<PriceName, string>> = {
  "ptu-hourly": "PTU by the hour",
  "one-month": "PTU for one month",
  "one-year": "PTU for one year",
  "standard-input": "Standard input",
  "standard-cached-input": "Standard cached input",
  "standard-output": "Standard output",
  "priority-input": "Priority input",
  "priority-cached-input": "Priority cached input",
  "priority-output": "Priority output",
  "batch-input": "Batch input",
  "batch-cached-input": "Batch cached input",
  "batch-output": "Batch output",
};

/** What a price is of. */
export const priceUnits: Readonly<Record<PriceName, string>> = {
  ...{ "ptu-hourly": "per PTU and hour", "one-month": "per PTU for the month", "one-year": "per PTU for the year" },
  ...{ "standard-input": "per million tokens", "standard-cached-input": "per million tokens" },
  ...{ "standard-output": "per million tokens", "priority-input": "per million tokens" },
  ...{ "priority-cached-input": "per million tokens", "priority-output": "per million tokens" },
  ...{ "batch-input": "per million tokens", "batch-cached-input": "per million tokens" },
  "batch-output": "per million tokens",
};

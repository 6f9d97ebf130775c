import type { CalculatedSize } from "@/lib/sources/calculator";
import { ptu } from "@/lib/units";
import type { Reading } from "@/lib/offers";
import { regionsOf } from "@/lib/offers/test-offers";
import type { RowFacts } from "./size-rows";

const size = (value: number | null) => (value === null ? null : ptu(value));

/** What the rows are made of, where nothing is said: the whole world read, data may be anywhere, nothing asked. */
export const facts = (more: Partial<RowFacts> = {}): RowFacts => ({
  coverage: { is: "whole" },
  residency: { is: "anywhere" },
  regions: regionsOf({}),
  answerOf: () => null,
  ...more,
});

/** The calculator's answer; null is a figure that cannot be read. */
export const answered = (required: number | null, deployable: number | null): Reading<CalculatedSize> => ({
  is: "read",
  data: { requiredPtu: size(required), deployablePtu: size(deployable) },
  missing: [],
});

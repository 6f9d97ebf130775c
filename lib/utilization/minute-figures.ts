import type { MinuteFacts, Saturation, usualOf } from "@/lib/traffic";
import { writeNumber } from "@/lib/units";
import { percentWords } from "./words";

/** What was measured in a minute, and what is usual, in words. */
export interface MinuteFigure {
  name: string;
  value: string;
  /** Null where a usual value says nothing. */
  usual: string | null;
}

type Usual = ReturnType<typeof usualOf>;

/** @param isStandard it has no utilization and no cache rate, which is not the same as not knowing them */
export function minuteFigures(
  facts: MinuteFacts,
  { usual, percentiles, isStandard }: { usual: Usual; percentiles: Saturation["percentiles"]; isStandard: boolean },
): readonly MinuteFigure[] {
  const percent = (value: number | null) =>
    value === null ? (isStandard ? "not offered" : "unknown") : percentWords(value);
  const mean = (value: number | null) => (facts.served === 0 ? "no call served" : count(value));
  const usually = (value: number | null, write: (value: number) => string) => (value === null ? null : write(value));
  return [
    {
      name: "Utilization, maximum",
      value: percent(facts.maximum),
      usual: percentiles.is === "measured" ? percentWords(percentiles.value.p50) : null,
    },
    { name: "Utilization, average", value: percent(facts.average), usual: null },
    { name: "Requests served", value: count(facts.served), usual: null },
    { name: "Requests with a 429", value: count(facts.tooMany), usual: null },
    { name: "Of those, spilled over and answered", value: count(facts.spilled), usual: null },
    { name: "Input tokens", value: count(facts.promptTokens), usual: null },
    { name: "Output tokens", value: count(facts.generatedTokens), usual: null },
    {
      name: "Prompt tokens a call, mean",
      value: mean(facts.meanPrompt),
      usual: usually(usual.meanPrompt, (tokens) => writeNumber(Math.round(tokens))),
    },
    { name: "Generated tokens a call, mean", value: mean(facts.meanGenerated), usual: null },
    {
      name: "Cached share of the prompt",
      value: percent(facts.cachedPercent),
      usual: usually(usual.cachedPercent, percentWords),
    },
  ];
}

const count = (value: number | null) => (value === null ? "unknown" : writeNumber(Math.round(value)));

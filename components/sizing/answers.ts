import type { ComponentProps } from "react";
import type { Evidence } from "@/components/panel";
import { dataOf, type PanelState } from "@/lib/query";
import type { useBestRegions } from "./use-best-regions";
import type { Calculation } from "./use-calculations";
import type { Compared } from "./use-comparison";

type Answer = ComponentProps<typeof Evidence>["answers"][number];

/** What one calculation was about: "gpt-4.1 2025-04-14, Global Provisioned, cached"; the model only where there are several. */
export const aboutCalculation = (models: readonly Compared[], { at, type, bound }: Calculation) =>
  [models.length > 1 && models[at]?.name, type.name, bound === "cached" && "cached"].filter(Boolean).join(", ");

/** The calculator's answers on the screen, with what each is the answer to and where it came from. */
export const calculatorAnswers = (models: readonly Compared[]): readonly Answer[] =>
  models
    .flatMap(({ calculations }) => calculations)
    .flatMap((calculation) => withEvidence(aboutCalculation(models, calculation), calculation.state));

/** The same of quota and capacity. */
export const fitAnswers = (fits: ReturnType<typeof useBestRegions>): readonly Answer[] =>
  fits.questions.flatMap(({ about, state }) => withEvidence(about, state));

function withEvidence(about: string, state: PanelState<{ evidence: Answer["evidence"] }>): readonly Answer[] {
  const answer = dataOf(state);
  return answer ? [{ about, evidence: answer.evidence }] : [];
}

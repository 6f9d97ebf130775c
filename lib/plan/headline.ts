import { type DeploymentType, writePtu } from "@/lib/units";
import type { DeployedSize } from "./planned-size";

interface HeadlineFacts {
  /** "gpt-4.1 2025-04-14"; empty while none is chosen. */
  model: string;
  /** A model whose version is still to be chosen, or found. */
  unversioned: string;
  type: DeploymentType;
  deployed: DeployedSize;
  /** What the region is called; null while none is chosen. */
  region: string | null;
}

/** What is planned, in one sentence, before any price is known. */
export function planHeadline({ model, unversioned, type, deployed: { size, from }, region }: HeadlineFacts): string {
  if (model === "" && unversioned !== "") return `Which version of ${unversioned} do you plan?`;
  if (model === "") return "What does your load cost on PTU, and what exactly do you run?";
  const where = region === null ? "" : ` in ${region}`;
  switch (size.is) {
    case "value":
      return `${from === "typed" ? "Planned" : "Needs"} ${writePtu(size.value)} of ${model} as ${type.name}${where}.`;
    case "not-asked":
      return `How much of ${model} do you plan? Type PTU, or the load they carry.`;
    case "loading":
      return `Asking Azure’s calculator how many PTU ${model} takes…`;
    case "not-offered":
      return `${model} is not offered as ${type.name}${where}.`;
    case "not-permitted":
      return `You may not ask Azure’s calculator: type the PTU of ${model} that you plan.`;
    case "unknown":
      return `How many PTU ${model} takes is not known: type what you plan.`;
  }
}

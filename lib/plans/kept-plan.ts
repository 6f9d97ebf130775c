/** What a figure was when the plan was kept, with when it was asked. */
export interface KeptAnswer {
  part: "size" | "capacity" | "price";
  /** "Deployable size", "Available capacity": what two plans are compared by. */
  what: string;
  /** "PTU", "USD per hour". */
  unit: string;
  figure:
    | { is: "value"; value: number }
    | { is: "not-offered" }
    | { is: "unknown"; why: string }
    | { is: "not-permitted"; role: string };
  /** UTC epoch ms of the answer; null where nobody answered, as for what a person typed. */
  atMs: number | null;
}

/** A plan as it is kept: its question, and what was answered at that time. */
export interface KeptPlan {
  id: string;
  /** As it was given; hostile text. */
  name: string;
  /** UTC epoch ms. */
  keptAtMs: number;
  /** The parameters of the Plan screen's link, "model=gpt-4.1&ptu=100". */
  question: string;
  answers: readonly KeptAnswer[];
}

export const LONGEST_NAME = 300;

/** What is looked at, compared or followed at that moment. */
const NO_QUESTION = ["view", "compare", "tool", "follow"];

/** @param link the Plan screen's, of which only the question is kept */
export function keptPlan(name: string, link: string, answers: readonly KeptAnswer[], keptAtMs: number): KeptPlan {
  const at = link.indexOf("?");
  const question = new URLSearchParams(at < 0 ? "" : link.slice(at));
  for (const own of NO_QUESTION) question.delete(own);
  return {
    ...{ id: globalThis.crypto.randomUUID(), name: name.trim().slice(0, LONGEST_NAME) || "Untitled plan" },
    ...{ keptAtMs, question: question.toString(), answers },
  };
}

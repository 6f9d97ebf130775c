/** A question that comes up on a screen, answered in a few sentences of ours, with Azure's documents. */
export interface Lesson {
  /** As people ask it. */
  asks: string;
  /** Paragraphs. */
  says: readonly string[];
  /** What older guides say, and what is so. */
  corrections: readonly { older: string; isSo: string }[];
  documents: readonly { name: string; href: string }[];
  /** The day the documents were read. */
  readOn: string;
}

/** Which lessons there are, and how each is asked. */
export const lessonNames = {
  ptuOrTpm: "PTU or TPM?",
  calculator: "What is the calculator asked?",
  types: "Which type, and where is data processed?",
  quotaOrCapacity: "Quota or capacity?",
  why429: "When is a call answered 429?",
  caching: "What do cached prompts change?",
  billing: "What is billed, and what is a commitment?",
} as const;

export type LessonId = keyof typeof lessonNames;

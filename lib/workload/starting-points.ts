import type { TypedShape } from "./shape";

/** A workload to begin with where nothing was measured yet. The numbers are ours, plausible and no more. */
export interface StartingPoint {
  name: string;
  /** One sentence: what kind of call it is. */
  says: string;
  shape: TypedShape;
}

const point = (name: string, says: string, [requests, prompt, generated]: readonly [number, number, number]) => ({
  name,
  says,
  shape: {
    name: name.toLowerCase(),
    requestsPerMinute: `${requests}`,
    promptTokens: `${prompt}`,
    generatedTokens: `${generated}`,
  },
});

export const startingPoints: readonly StartingPoint[] = [
  point("Chat", "Short turns with some history", [60, 1_200, 300]),
  point("RAG", "Retrieved passages in the prompt, a short answer", [30, 4_000, 400]),
  point("Summarising", "Long documents in, a page out", [10, 8_000, 600]),
  point("Extraction", "A form or message in, a small record out", [120, 1_500, 150]),
  point("Agent", "Instructions, tools and history again in each step", [40, 6_000, 500]),
];

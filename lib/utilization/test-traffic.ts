import type { Traffic } from "@/lib/traffic";
import { minutes } from "./test-readings";

/** Four minutes: calm, a burst, full with large prompts, and one that is not in. */
export const fourMinutes: Traffic = {
  maxima: minutes([60, 130, 140, null]),
  averages: minutes([50, 80, 110, null]),
  served: minutes([100, 100, 100, null]),
  tooMany: minutes([null, 3, 9, null]),
  spilled: minutes([null, 1, 2, null]),
  promptTokens: minutes([100_000, 100_000, 200_000, null]),
  generatedTokens: minutes([10_000, 10_000, 10_000, null]),
  cacheMatch: minutes([40, 40, 40, null]),
};

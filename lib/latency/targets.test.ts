import { expect, test } from "vitest";
import { latencyTargetOf } from "./targets";

const FIVE_MINUTES = "p50 over 5-minute windows";
const MONTH = "average per minute over the month";

test.each<[model: string, tokensPerSecond: number, basis: string]>([
  ["gpt-5.5", 100, FIVE_MINUTES],
  ["gpt-5.4", 50, FIVE_MINUTES],
  ["gpt-5.2-codex", 50, FIVE_MINUTES],
  ["gpt-5-mini", 80, FIVE_MINUTES],
  ["gpt-4.1", 80, FIVE_MINUTES],
  ["gpt-4.1-mini", 90, FIVE_MINUTES],
  ["gpt-4.1-nano", 100, FIVE_MINUTES],
  ["o3", 80, FIVE_MINUTES],
  ["o4-mini", 90, FIVE_MINUTES],
  ["gpt-4o", 25, MONTH],
  ["gpt-4o-mini", 33, MONTH],
  ["o3-mini", 66, MONTH],
  ["o1", 25, MONTH],
  ["Llama-3.3-70B-Instruct", 50, MONTH],
  ["DeepSeek-V3-0324", 50, MONTH],
])("of %s %d tokens per second are published", (model, tokensPerSecond, basis) =>
  expect(latencyTargetOf(model)).toEqual({ tokensPerSecond, basis }),
);

test.each(["gpt-4.1-2025-04-14", "GPT-4.1", "gpt-4", "gpt-5.6-sol", "constructor", ""])(
  "of “%s”, which the table does not have, none is published",
  (model) => expect(latencyTargetOf(model)).toBeNull(),
);

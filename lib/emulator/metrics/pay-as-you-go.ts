import { Die } from "./die";
import { emptyHour, HOUR, type HourFacts, write } from "./hour";
import { mixed } from "./mixed";
import { shareAt, type Beat } from "./rhythms";

/** A deployment without PTUs: it is limited by tokens per minute, counted with max_tokens, and by nothing else. */
export type PayAsYouGo = Beat & {
  tokensPerMinute: number;
  promptTokens: number;
  cachedShare: number;
  generatedTokens: number;
  maxTokens: number;
  stands(minute: number): boolean;
};

/** One hour of it. What it has left after its own calls, it gives to those that spill over from `others`. */
export function payAsYouGoHour(own: PayAsYouGo, firstMinute: number, others: readonly HourFacts[]): HourFacts {
  const { seed, tokensPerMinute, promptTokens, generatedTokens } = own;
  const facts = emptyHour();
  const die = new Die();
  for (let at = 0; at < HOUR; at += 1) {
    const minute = firstMinute + at;
    if (!own.stands(minute)) continue;
    die.startAt(mixed(seed, minute));
    const mean = (shareAt(own, minute) * tokensPerMinute) / (promptTokens + generatedTokens);
    const calls = die.arrivals(mean);
    const limit = Math.floor(tokensPerMinute / (promptTokens + own.maxTokens));
    const served = Math.min(calls, limit);
    const spread = 1 / Math.sqrt(Math.max(1, served));
    const prompt = Math.round(served * promptTokens * (1 + 0.35 * spread * die.deviation()));
    write(facts, at, {
      ...{ served, refused: calls - served, prompt },
      wrong: Math.floor(mean * 0.0015 + die.roll()),
      cached: Math.round(prompt * own.cachedShare),
      generated: Math.round(served * generatedTokens * (1 + 0.3 * spread * die.deviation())),
    });
    takeSpilled(facts, at, limit - served, others);
  }
  return facts;
}

/** In the very minute in which they were refused elsewhere. */
function takeSpilled(facts: HourFacts, at: number, room: number, others: readonly HourFacts[]): void {
  for (const { refused, refusedPrompt, refusedGenerated } of others) {
    const calls = refused[at] ?? 0;
    if (calls === 0) continue;
    const taken = Math.min(calls, Math.max(0, room));
    room -= taken;
    add(facts.spilled, at, taken);
    add(facts.spillRefused, at, calls - taken);
    add(facts.prompt, at, Math.round(((refusedPrompt[at] ?? 0) * taken) / calls));
    add(facts.generated, at, Math.round(((refusedGenerated[at] ?? 0) * taken) / calls));
  }
}

const add = (values: Float64Array, at: number, more: number) => {
  values[at] = (values[at] ?? 0) + more;
};

import { Die } from "./die";
import { emptyHour, HOUR, type HourFacts, write } from "./hour";
import { mixed } from "./mixed";
import { burstAt, shareAt, type Beat } from "./rhythms";

/**
 * The service's admission as Azure describes it, "a variation of the leaky bucket algorithm": a call is refused with 429 while
 * utilization is above 100 %; otherwise an estimate (prompt without what is cached, and max_tokens) is added to the level, which is
 * corrected when the call ends, and which drains continuously in proportion to the deployed PTUs.
 * @see learn.microsoft.com/azure/ai-foundry/openai/concepts/provisioned-throughput, read 2026-11-21
 *
 * Azure does not say how large the bucket is. Here utilization is what the PTUs did in the last 30 s and what still stands in the
 * bucket, of what they can do in 30 s. Calls that arrive together are judged together, so that it passes 100 % a little.
 */
export const STEP_S = 2;
export const WINDOW_S = 30;
const STEPS = 60 / STEP_S;
const SEEN = WINDOW_S / STEP_S - 1;
/** Longer than any call lasts. */
const LONGEST = 32;
/** Before this the bucket is empty: within it whatever was before is forgotten. */
const WARM_UP_MINUTES = 6;

/** A PTU deployment as its bucket knows it. Tokens are weighed as input tokens. */
export type Bucket = Beat & {
  /** What its PTUs drain in a second. */
  tokensPerSecond: number;
  outputRatio: number;
  promptTokens: number;
  cachedShare: number;
  generatedTokens: number;
  maxTokens: number;
  /** How long a call lasts. */
  callSeconds: number;
  /** Whether the deployment stands in a minute. */
  stands(minute: number): boolean;
};

/**
 * One hour of a deployment, from its first minute since 1970. A function of the bucket and the hour alone. One loop over numbers, for
 * what a question over 30 days of minutes costs is spent here.
 */
export function bucketHour(bucket: Bucket, firstMinute: number): HourFacts {
  const { seed, tokensPerSecond, outputRatio, promptTokens, generatedTokens, maxTokens } = bucket;
  const facts = emptyHour();
  const drain = tokensPerSecond * STEP_S;
  const full = tokensPerSecond * WINDOW_S;
  const workOfCall = promptTokens * (1 - bucket.cachedShare) + outputRatio * generatedTokens;
  const callsPerStep = drain / workOfCall;
  const lasts = Math.min(LONGEST - 1, Math.max(1, Math.round(bucket.callSeconds / STEP_S)));
  const corrections = new Float64Array(LONGEST);
  const drainedThen = new Float64Array(SEEN);
  let level = 0;
  let drainedLately = 0;
  let tick = 0;
  const die = new Die();

  for (let at = -WARM_UP_MINUTES; at < HOUR; at += 1) {
    const minute = firstMinute + at;
    const stands = bucket.stands(minute);
    const share = stands ? shareAt(bucket, minute) : 0;
    const burst = stands ? burstAt(bucket, minute) : null;
    const burstFrom = burst ? burst.fromSecond / STEP_S : STEPS;
    const burstTo = burst ? burstFrom + burst.seconds / STEP_S : STEPS;
    die.startAt(mixed(seed, minute));
    const cachedShare = bucket.cachedShare * (0.85 + 0.3 * die.roll());
    const expected = share * callsPerStep * STEPS;
    const wrong = Math.floor(expected * 0.0015 + die.roll());
    const broken = Math.floor(expected * 0.0001 + die.roll());
    let [served, refused, prompt, cached, generated, lostPrompt, lostGenerated] = [0, 0, 0, 0, 0, 0, 0];
    let [sum, least, most] = [0, Infinity, 0];
    for (let step = 0; step < STEPS; step += 1, tick += 1) {
      const isBurst = step >= burstFrom && step < burstTo;
      const mean = (isBurst && burst ? burst.share : share) * callsPerStep;
      const calls = die.arrivals(mean);
      // Calls that end: what was estimated too much is taken back, from the level or from what was drained of it.
      const slot = tick % LONGEST;
      const tooMuch = corrections[slot] ?? 0;
      corrections[slot] = 0;
      const fromLevel = Math.min(level, tooMuch);
      level -= fromLevel;
      if (calls > 0) {
        const spread = 1 / Math.sqrt(calls);
        const asked = Math.round(calls * promptTokens * (1 + 0.35 * spread * die.deviation()));
        const wanted = Math.round(
          Math.min(calls * maxTokens, calls * generatedTokens * (1 + 0.3 * spread * die.deviation())),
        );
        const fresh = asked - Math.round(asked * cachedShare);
        const estimate = fresh / calls + outputRatio * maxTokens;
        const together = Math.ceil(calls / 4);
        let admitted = 0;
        while (admitted < calls && level + drainedLately <= full) {
          const taken = Math.min(together, calls - admitted);
          level += taken * estimate;
          admitted += taken;
        }
        const part = admitted / calls;
        const promptServed = Math.round(asked * part);
        const generatedServed = Math.round(wanted * part);
        const cachedServed = promptServed - Math.round(fresh * part);
        const work = promptServed - cachedServed + outputRatio * generatedServed;
        corrections[(tick + lasts) % LONGEST] = Math.max(0, admitted * estimate - work);
        served += admitted;
        refused += calls - admitted;
        prompt += promptServed;
        cached += cachedServed;
        generated += generatedServed;
        lostPrompt += asked - promptServed;
        lostGenerated += wanted - generatedServed;
      }
      const utilization = Math.max(0, (100 * (level + drainedLately)) / full);
      sum += utilization;
      if (utilization < least) least = utilization;
      if (utilization > most) most = utilization;
      const drained = Math.min(level, drain);
      level -= drained;
      const net = drained - (tooMuch - fromLevel);
      const oldest = tick % SEEN;
      drainedLately += net - (drainedThen[oldest] ?? 0);
      drainedThen[oldest] = net;
    }
    if (at < 0 || !stands) continue;
    write(facts, at, {
      ...{ served, refused, prompt, cached, generated },
      // Answered before they reach the bucket.
      ...{ wrong, broken },
      ...{ refusedPrompt: lostPrompt, refusedGenerated: lostGenerated },
      ...{ utilizationSum: sum, utilizationMin: least, utilizationMax: most, utilizationSamples: STEPS },
    });
  }
  return facts;
}

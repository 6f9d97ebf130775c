/** Minutes of one hour: what is simulated together. */
export const HOUR = 60;

const minutes = () => new Float64Array(HOUR);

/** What happened in each minute of an hour, by minute of the hour: nothing yet. */
export const emptyHour = () => ({
  /** Calls: answered 200, refused with 429, wrong in themselves (400), failed (500). */
  served: minutes(),
  refused: minutes(),
  wrong: minutes(),
  broken: minutes(),
  /** Tokens of the calls served, spilled ones included. */
  prompt: minutes(),
  cached: minutes(),
  generated: minutes(),
  /** Tokens that the refused calls would have had. */
  refusedPrompt: minutes(),
  refusedGenerated: minutes(),
  /** Calls that spilled over to here: answered 200, refused with 429. They are in neither `served` nor `refused`. */
  spilled: minutes(),
  spillRefused: minutes(),
  /** Utilization in per cent: the sum of its samples, the least, the most, and how many; none where pay-as-you-go. */
  utilizationSum: minutes(),
  utilizationMin: minutes(),
  utilizationMax: minutes(),
  utilizationSamples: minutes(),
});

export type HourFacts = ReturnType<typeof emptyHour>;

/** Sets what happened in one minute of the hour, in place: hours are made by the thousand. */
export function write(facts: HourFacts, minute: number, happened: Partial<Record<keyof HourFacts, number>>) {
  for (const [name, value] of Object.entries(happened)) facts[name as keyof HourFacts][minute] = value;
}

import type { HourFacts } from "./hour";
import type { Metered } from "./meter";
import type { MetricDefinition, Told } from "./metric-table";

/** One minute of one series, written over and over: an object for each point would cost more than the traffic. */
export type Point = { sum: number; count: number; minimum: number; maximum: number };

/** @returns false where the minute has no point, which is not 0 */
export type Telling = (facts: HourFacts, at: number, point: Point) => boolean;

/** One series as the service counts it, before anyone asks for several together. */
export type Source = { dimensions: Readonly<Record<string, string>>; tell: Telling; isUtilization: boolean };

const counting =
  (valueOf: (facts: HourFacts, at: number) => number): Telling =>
  (facts, at, point) => {
    const value = valueOf(facts, at);
    point.sum = value;
    point.count = value;
    point.minimum = Math.min(1, value);
    point.maximum = Math.min(1, value);
    return value > 0;
  };

/** A measurement of each call served, spread around its mean. */
const measured =
  (meanOf: (facts: HourFacts, at: number) => number, spread: number): Telling =>
  (facts, at, point) => {
    const calls = servedAt(facts, at);
    if (calls === 0) return false;
    const mean = meanOf(facts, at);
    const around = calls === 1 ? 0 : spread;
    point.sum = mean * calls;
    point.count = calls;
    point.minimum = mean * (1 - around);
    point.maximum = mean * (1 + around * (1 + Math.log10(calls)));
    return true;
  };

const of = (values: Float64Array, at: number) => values[at] ?? 0;
const servedAt = (facts: HourFacts, at: number) => of(facts.served, at) + of(facts.spilled, at);
const generatedEach = (facts: HourFacts, at: number) => of(facts.generated, at) / servedAt(facts, at);
const average = (facts: HourFacts, at: number) => {
  const samples = of(facts.utilizationSamples, at);
  return samples === 0 ? 40 : of(facts.utilizationSum, at) / samples;
};

/** Made up: the first token in about 0.3 s, 12 ms for each further, slower as the PTUs fill up. */
const slowness = (facts: HourFacts, at: number) => 1 + 0.6 * (Math.min(120, average(facts, at)) / 100) ** 3;
const toFirstMs = (facts: HourFacts, at: number) => 320 * slowness(facts, at);
const betweenMs = (facts: HourFacts, at: number) => 11 * slowness(facts, at);
const toLastMs = (facts: HourFacts, at: number) =>
  toFirstMs(facts, at) + betweenMs(facts, at) * generatedEach(facts, at);

const utilization: Telling = ({ utilizationSum, utilizationSamples, utilizationMin, utilizationMax }, at, point) => {
  point.sum = of(utilizationSum, at);
  point.count = of(utilizationSamples, at);
  point.minimum = of(utilizationMin, at);
  point.maximum = of(utilizationMax, at);
  return point.count > 0;
};

const availability: Telling = (facts, at, point) => {
  const broken = of(facts.broken, at);
  const all = broken + of(facts.served, at) + of(facts.spilled, at) + of(facts.wrong, at) + of(facts.refused, at);
  point.sum = 100 * (all - broken);
  point.count = all;
  point.minimum = broken > 0 ? 0 : 100;
  point.maximum = broken < all ? 100 : 0;
  return all > 0;
};

const tellings: Readonly<Record<Exclude<Told, "requests">, Telling>> = {
  utilization,
  availability,
  prompt: counting((facts, at) => of(facts.prompt, at)),
  generated: counting((facts, at) => of(facts.generated, at)),
  tokens: counting((facts, at) => of(facts.prompt, at) + of(facts.generated, at)),
  active: measured((f, at) => (of(f.prompt, at) - of(f.cached, at) + of(f.generated, at)) / servedAt(f, at), 0.3),
  cacheMatch: measured((facts, at) => (100 * of(facts.cached, at)) / Math.max(1, of(facts.prompt, at)), 0.1),
  timeToResponse: measured(toFirstMs, 0.4),
  timeToLast: measured(toLastMs, 0.4),
  timeToFirst: measured(toFirstMs, 0.4),
  timeBetween: measured(betweenMs, 0.2),
  tokensPerSecond: measured((facts, at) => 1_000 / betweenMs(facts, at), 0.2),
};

/** By status and by whether a call spilled over to here. */
const requests: readonly (readonly [status: string, isSpillover: string, tell: Telling])[] = [
  ["200", "False", counting((facts, at) => of(facts.served, at))],
  ["429", "False", counting((facts, at) => of(facts.refused, at))],
  ["400", "False", counting((facts, at) => of(facts.wrong, at))],
  ["500", "False", counting((facts, at) => of(facts.broken, at))],
  ["200", "True", counting((facts, at) => of(facts.spilled, at))],
  ["429", "True", counting((facts, at) => of(facts.spillRefused, at))],
];

/** The series that a deployment has of a metric. */
export function sourcesOf({ told, isProvisionedOnly }: MetricDefinition, metered: Metered, id: string): Source[] {
  const { deployment, traffic } = metered;
  const { model, offer, region } = deployment;
  if (isProvisionedOnly && !offer.isProvisioned) return [];
  const isChat = model.capabilities.chatCompletion === "true";
  if (!isChat && ["generated", "timeBetween", "tokensPerSecond"].includes(told)) return [];
  const dimensions = {
    region: region.displayName,
    modeldeploymentname: deployment.name,
    modelname: model.name,
    modelversion: model.version,
    apiname: "Azure OpenAI API version 2024-10-21",
    operationname: isChat ? "ChatCompletions_Create" : "Embeddings_Create",
    streamtype: traffic.streams ? "Streaming" : "NonStreaming",
    featurename: "None",
    usagechannel: "Api",
    servicetierrequest: "default",
    servicetierresponse: "default",
    "microsoft.resourceid": id.toLowerCase(),
    statuscode: "200",
  };
  if (told !== "requests") return [{ dimensions, tell: tellings[told], isUtilization: told === "utilization" }];
  return requests.map(([statuscode, isspillover, tell]) => ({
    dimensions: { ...dimensions, statuscode, isspillover },
    tell,
    isUtilization: false,
  }));
}

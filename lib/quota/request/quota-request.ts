import { writeIso } from "@/lib/time";
import { type Figure, figureEntry, isProvisioned, ptu, type Ptu, writeNumber, writePtu, writeRpm } from "@/lib/units";
import type { CallShape } from "@/lib/sources/calculator";
import { howToAsk } from "./how-to-ask";
import { otherPeaksWords, peaksWindowWords, peakWords } from "./peaks";
import type { CalculatorRecord, RequestAlternative, RequestedPool, RequestInput } from "./request-input";

/** A line in parts: what somebody else wrote is marked, and each writer makes it safe in its own way. */
export type Words = readonly (string | { foreign: string })[];

/** A line with its label, "Region: East US", or a sentence without. */
export interface RequestLine {
  label: string | null;
  says: Words;
}

/** A request for quota, ready to be written. It holds no figure but those it was made from, and what is missing. */
export interface QuotaRequest {
  title: Words;
  /** How much more is needed; null where what remains, or the target, is not known. */
  requestedPtu: Ptu | null;
  sections: readonly { heading: string; lines: readonly RequestLine[] }[];
}

export function quotaRequest(input: RequestInput): QuotaRequest {
  const { pool, answer, workload, alternatives } = input;
  const requestedPtu = requestedOf(input);
  return {
    title: ["Request for quota: ", { foreign: pool.displayName }, ", ", { foreign: pool.region.displayName }],
    requestedPtu,
    sections: [
      { heading: "What is asked for", lines: askedLines(input, requestedPtu) },
      { heading: "Current use", lines: useLines(pool) },
      ...peakSections(input.peaks),
      {
        heading: "Required size, by Azure's capacity calculator",
        lines: answer === null ? [none] : answerLines(answer),
      },
      {
        heading: "Workload",
        lines:
          workload.length === 0
            ? [sentence("Not described yet.")]
            : workload.map((shape) => sentence({ foreign: shape.name }, `: ${shapeWords(shape)}`)),
      },
      { heading: "Places that need no request", lines: alternativeLines(alternatives) },
      {
        heading: "How to ask",
        lines: [sentence(howToAsk.path), sentence(`${howToAsk.waiting} (${howToAsk.source}).`)],
      },
    ],
  };
}

const sentence = (...says: Words): RequestLine => ({ label: null, says });
const line = (label: string, ...says: Words): RequestLine => ({ label, says });

const none = sentence("No answer of the calculator yet.");

/** What is missing of the target; null where that is not known. */
export const requestedOf = ({ pool, targetPtu }: Pick<RequestInput, "pool" | "targetPtu">): Ptu | null =>
  targetPtu === null || pool.remaining.is !== "value" ? null : ptu(Math.max(0, targetPtu - pool.remaining.value));

/** Whether the pool counts PTU: AIServices' pools do, though they stand among the others. */
export const isOfPtu = ({ kind, name }: Pick<RequestedPool, "kind" | "name">) =>
  kind !== "standard" && (kind !== "other" || (name !== null && isProvisioned(name)));

function askedLines({ pool, model, type, targetPtu }: RequestInput, requestedPtu: Ptu | null): readonly RequestLine[] {
  const { region, subscription } = pool;
  return [
    line("Quota", { foreign: pool.displayName }, ...(pool.name === null ? [] : [" – ", { foreign: pool.name }])),
    region.name === null
      ? line("Scope", { foreign: region.displayName })
      : line("Region", { foreign: region.displayName }, " – ", { foreign: region.name }),
    line("Subscription", { foreign: subscription.name }, " – ", { foreign: subscription.id }),
    line("Deployment type", { foreign: type.name }, " – ", { foreign: type.skuName }),
    model === null
      ? line("Model", "not chosen yet")
      : line("Model", { foreign: `${model.name} ${model.version}` }, ", format ", { foreign: model.format }),
    line("Target", targetPtu === null ? "not chosen yet" : writePtu(targetPtu)),
    line("Requested", requestedWords(pool, requestedPtu)),
  ];
}

function requestedWords({ remaining }: RequestedPool, requestedPtu: Ptu | null): string {
  if (remaining.is !== "value") return "what remains is not known";
  return requestedPtu === null ? "no target yet" : `${writePtu(requestedPtu)} more: the target less what remains`;
}

function useLines(pool: RequestedPool): readonly RequestLine[] {
  const write = (figure: Figure<number>) =>
    figureEntry(figure, (value) => (isOfPtu(pool) ? writePtu(ptu(value)) : writeNumber(value)));
  return [line("Limit", write(pool.limit)), line("Used", write(pool.used)), line("Remaining", write(pool.remaining))];
}

function peakSections(peaks: RequestInput["peaks"]): QuotaRequest["sections"] {
  if (peaks === null) return [];
  const around = (words: string | null) => (words === null ? [] : [sentence(words)]);
  return [
    {
      heading: "Peak utilization",
      lines: [
        ...around(peaksWindowWords(peaks, "utc")),
        ...peaks.named.map((peak) =>
          sentence({ foreign: peak.name }, " of ", { foreign: peak.resource }, `: ${peakWords(peak, "utc")}`),
        ),
        ...around(otherPeaksWords(peaks)),
      ],
    },
  ];
}

function answerLines({ requiredPtu, deployableSize, shapes, evidence }: CalculatorRecord): readonly RequestLine[] {
  const write = (size: Ptu | null) => (size === null ? "unknown" : writePtu(size));
  return [
    line("Required PTU", write(requiredPtu)),
    line("Deployable size", write(deployableSize)),
    ...shapes.map((shape) => line("Sent", shapeWords(shape))),
    line("Operation", { foreign: evidence.operation }, ", api-version ", { foreign: evidence.apiVersion }),
    line("At", writeIso(evidence.at)),
    line("Our request id", { foreign: evidence.clientRequestId }),
    line("Azure's request id", evidence.requestId === null ? "not readable" : { foreign: evidence.requestId }),
    line("Source", { foreign: evidence.source }),
  ];
}

export const shapeWords = ({ requestsPerMinute, promptTokens, generatedTokens }: CallShape) =>
  `${writeRpm(requestsPerMinute)}, each with ${writeNumber(promptTokens)} prompt and ${writeNumber(generatedTokens)} generated tokens`;

const alternativeLines = (alternatives: RequestInput["alternatives"]) =>
  alternatives.length === 0
    ? [sentence("None known.")]
    : alternatives.map(({ region, subscription, type, ...room }) =>
        sentence(
          ...[{ foreign: region }, " as ", { foreign: type.name }, ", subscription ", { foreign: subscription }],
          `: ${roomWords(room)}`,
        ),
      );

/** "430 PTU available now, 500 PTU of quota left"; why, where no figure of the capacity is here. */
export const roomWords = ({ available, remainingPtu }: Pick<RequestAlternative, "available" | "remainingPtu">) =>
  `${availableWords(available)}, ${writePtu(remainingPtu)} of quota left`;

const availableWords = (available: Figure<Ptu>) =>
  available.is === "value"
    ? `${writePtu(available.value)} available now`
    : `capacity ${figureEntry(available, writePtu)}`;

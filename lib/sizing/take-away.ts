import { csvOf, markdownTable, markdownText } from "@/lib/export";
import { writeIso } from "@/lib/time";
import { figureEntry, type Ptu, writeNumber, type Figure } from "@/lib/units";
import { sumsOf, type TypedWorkload, type Workload } from "@/lib/workload";
import type { BestRegion } from "./best-region";
import type { Regions } from "@/lib/offers";
import type { SizeRow, Sizes } from "./size-rows";

/** The part of an answer's evidence that goes along. */
interface Source {
  operation: string;
  apiVersion: string;
  /** UTC epoch ms. */
  at: number;
  source: string;
  clientRequestId: string;
  requestId: string | null;
}

/** All that stands on the Size screen, to be taken into a ticket or a sheet. */
export interface TakenSizes {
  models: readonly { name: string; rows: readonly SizeRow[]; bestOf: (row: SizeRow) => BestRegion | null }[];
  typed: TypedWorkload;
  workload: Workload;
  /** "within the EU"; empty for anywhere. */
  where: string;
  regions: Regions;
  link: string;
  answers: readonly { about: string; evidence: Source }[];
}

type Entry = string | number | null;

const ptuEntry = (figure: Figure<Ptu>) => figureEntry(figure, (value) => value);

const sizeColumns = [
  ...["Model", "Deployment type", "SKU", "Caching", "Required PTU", "Deployable size", "Rounding waste"],
  ...["Minimum", "Increment", "Keeps the data", "Best region", "Remaining quota", "Available capacity"],
];

function sizeLines({ models, typed, regions }: TakenSizes): readonly (readonly Entry[])[] {
  const line = (name: string, row: SizeRow, sizes: Sizes, caching: string, best: BestRegion | null): Entry[] => [
    ...[name, row.type.name, row.type.skuName, caching],
    ...[ptuEntry(sizes.required), ptuEntry(sizes.deployable), figureEntry(sizes.waste, (waste) => waste.ptu)],
    ...[
      figureEntry(row.minimum, (spread) => spread.text),
      figureEntry(row.increment, (spread) => spread.text),
      row.stays,
    ],
    best?.region ? (regions.get(best.region)?.displayName ?? best.region) : null,
    ...(best ? [ptuEntry(best.quota), ptuEntry(best.capacity)] : [null, null]),
  ];
  return models.flatMap(({ name, rows, bestOf }) =>
    rows.flatMap((row) => [
      line(name, row, row, row.cached ? "none: upper bound" : "", bestOf(row)),
      ...(row.cached ? [line(name, row, row.cached, `${typed.cachedShare.trim()}%: lower bound`, bestOf(row))] : []),
    ]),
  );
}

/** One line for each model, type and bound; empty cells are what was not looked at. */
export const sizesCsv = (taken: TakenSizes) => csvOf(sizeColumns, sizeLines(taken));

/** The whole as text for a quota request or a ticket: what was asked, what was sent, what Azure answered, and where from. */
export function sizesMarkdown(taken: TakenSizes): string {
  const { answers, where, link, workload } = taken;
  const newest = Math.max(...answers.map(({ evidence }) => evidence.at));
  const sources = [...new Set(answers.map(({ evidence }) => evidence.source))];
  const sums = sumsOf(workload.uncached);
  return [
    "# PTU sizing",
    `Asked ${answers.length === 0 ? "nothing yet" : writeIso(newest)}, ${sources.map(markdownText).join(", ")}. ` +
      `Required PTU and deployable size are the answers of Azure's capacity calculator.`,
    `Data must stay: ${where === "" ? "anywhere" : markdownText(where)}`,
    `Link: <${link}>`,
    "## Workload",
    workloadTable(taken),
    `Sum sent: ${writeNumber(sums.requestsPerMinute)} RPM, ${writeNumber(sums.inputTokensPerMinute)} input TPM, ` +
      `${writeNumber(sums.outputTokensPerMinute)} output TPM.`,
    "## Sizes in PTU",
    markdownTable(sizeColumns, sizeLines(taken)),
    "## Answers",
    markdownTable(
      ["Answer", "Operation", "api-version", "At", "Our request id", "Azure's request id"],
      answers.map(({ about, evidence }) => [
        ...[about, evidence.operation, evidence.apiVersion, writeIso(evidence.at)],
        ...[evidence.clientRequestId, evidence.requestId ?? "not readable"],
      ]),
    ),
  ].join("\n\n");
}

/** What was typed beside the whole numbers that were sent. */
function workloadTable({ typed, workload }: TakenSizes): string {
  const growth = typed.growth.trim() || "0";
  const header = [
    ...["Name", "Requests per minute", `Sent, growth ${growth}%`, "Prompt tokens"],
    ...(workload.cached ? [`Sent as lower bound, ${typed.cachedShare.trim()}% cached`] : []),
    "Generated tokens",
  ];
  const lines = typed.rows.map((row, at) => [
    ...[row.name, row.requestsPerMinute, workload.uncached[at]?.requestsPerMinute ?? null, row.promptTokens],
    ...(workload.cached ? [workload.cached[at]?.promptTokens ?? null] : []),
    row.generatedTokens,
  ]);
  return markdownTable(header, lines);
}

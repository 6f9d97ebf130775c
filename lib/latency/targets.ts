/** How fast Microsoft says that a provisioned deployment answers: a target, from which no size follows. */
export interface LatencyTarget {
  /** 99 % of requests are processed at more than so many. */
  tokensPerSecond: number;
  /** How Microsoft calculates it. */
  basis: "p50 over 5-minute windows" | "average per minute over the month";
}

/** Where the figures stand, as the sentence beside them names it. */
export const latencySource = {
  name: "Microsoft, “Determine PTU sizing for a workload”",
  href: "https://learn.microsoft.com/azure/foundry/openai/how-to/provisioned-throughput-sizing#deployment-parameters-and-throughput-values-by-model",
  /** Of the page. */
  date: "2026-05-22",
};

/** Tables “Latest Azure OpenAI models”, by tokens per second. */
const latest: readonly (readonly [tokensPerSecond: number, models: readonly string[]])[] = [
  [100, ["gpt-5.5", "gpt-4.1-nano"]],
  [90, ["gpt-4.1-mini", "o4-mini"]],
  [80, ["gpt-5-mini", "gpt-4.1", "o3"]],
  [50, ["gpt-5.4", "gpt-5.3-codex", "gpt-5.2", "gpt-5.2-codex", "gpt-5.1", "gpt-5.1-codex", "gpt-5"]],
];

/** “Previous Azure OpenAI models”, and models of partners. */
const others: typeof latest = [
  [66, ["o3-mini"]],
  [50, ["Llama-3.3-70B-Instruct", "DeepSeek-R1", "DeepSeek-V3-0324"]],
  [33, ["gpt-4o-mini"]],
  [25, ["gpt-4o", "o1"]],
];

const targetsOf = (table: typeof latest, basis: LatencyTarget["basis"]) =>
  table.flatMap(([tokensPerSecond, models]) =>
    models.map((model): readonly [string, LatencyTarget] => [model, { tokensPerSecond, basis }]),
  );

/**
 * Row “Latency target value” of MicrosoftDocs/azure-ai-docs, articles/foundry/openai/how-to/provisioned-throughput-sizing.md, page of
 * 2026-05-22 at commit 24dcd56, read 2026-11-21; its footnotes give the basis.
 */
const targets: ReadonlyMap<string, LatencyTarget> = new Map([
  ...targetsOf(latest, "p50 over 5-minute windows"),
  ...targetsOf(others, "average per minute over the month"),
]);

/**
 * The published target of a model; null where none is published.
 * @param model Azure's name of it, exactly: a name that is merely like one of the table's is another model
 */
export const latencyTargetOf = (model: string): LatencyTarget | null => targets.get(model) ?? null;

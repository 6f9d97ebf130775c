/**
 * Published throughput of one PTU, for this emulator's calculator only.
 * @see MicrosoftDocs/azure-ai-docs, articles/foundry/openai/how-to/provisioned-throughput-sizing.md, page date 2026-05-22,
 *   commit 24dcd56506452c3a068bc829b5d01d223c818849
 */
export type Throughput = {
  name: string;
  /** Input tokens per minute that one PTU carries. */
  tpmPerPtu: number;
  /** Input tokens that one output token weighs as much as. */
  outputRatio: number;
  from: "published" | "published without ratio" | "observed";
};

type Row = [name: string, tpmPerPtu: number, outputRatio: number];

const published: Row[] = [
  ["gpt-5.5", 1_200, 6],
  ["gpt-5.4", 2_400, 6],
  ["gpt-5.3-codex", 3_400, 8],
  ["gpt-5.2", 3_400, 8],
  ["gpt-5.1", 4_750, 8],
  ["gpt-5.1-codex", 4_750, 8],
  ["gpt-5", 4_750, 8],
  ["gpt-5-mini", 23_750, 8],
  ["gpt-4.1", 3_000, 4],
  ["gpt-4.1-mini", 14_900, 4],
  ["gpt-4.1-nano", 59_400, 4],
  ["o3", 3_000, 4],
  ["o4-mini", 5_400, 4],
  ["gpt-4o", 2_500, 4],
  ["gpt-4o-mini", 37_000, 4],
  ["o3-mini", 2_500, 4],
  ["o1", 230, 4],
  ["Llama-3.3-70B-Instruct", 8_450, 4],
  ["DeepSeek-R1", 4_000, 4],
  ["DeepSeek-V3-0324", 4_000, 4],
];

/** The page gives previews of other makers no ratio; 4, that of its DeepSeek and Llama rows, is assumed. */
const previews: [name: string, tpmPerPtu: number][] = [
  ["gpt-oss-120b", 13_500],
  ["Kimi-K2-Thinking", 700],
  ["Kimi-K2.5", 530],
];

export const throughputs: readonly Throughput[] = [
  ...published.map(([name, tpmPerPtu, outputRatio]) => ({ name, tpmPerPtu, outputRatio, from: "published" as const })),
  ...previews.map(([name, tpmPerPtu]) => ({
    name,
    tpmPerPtu,
    outputRatio: 4,
    from: "published without ratio" as const,
  })),
  // Not on the page: what a third party's benchmark log of 2026-07-27/28 read off the live calculator.
  { name: "gpt-5.6-sol", tpmPerPtu: 1_200, outputRatio: 6, from: "observed" },
];

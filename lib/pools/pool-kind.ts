import type { PoolKind } from "./pool";

/** Azure's names of the pools of PTU; models whose format is not OpenAI draw from others ("AIServices.…"). */
const provisioned = new Map<string, PoolKind>([
  ["openai.globalprovisionedmanaged", "global"],
  ["openai.datazoneprovisionedmanaged", "zone"],
  ["openai.provisionedmanaged", "regional"],
]);

/** "OpenAI.GlobalStandard.gpt-4o": tokens per minute of one model. */
const ofTokens = /^openai\.(?:global|datazone)?standard\../is;

/** On which tab a pool stands, by Azure's name of it in any casing; a name that nobody has heard of is "other". */
export const poolKindOf = (name: string): PoolKind =>
  provisioned.get(name.toLowerCase()) ?? (ofTokens.test(name) ? "standard" : "other");

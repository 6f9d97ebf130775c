/**
 * Every word of a token meter's name that names no model, in all spellings seen, lower case. What stands in no table here makes
 * a name unreadable: it is never guessed.
 * Source: recorded/README.md; read 2026-11-21.
 */
const spellings = {
  input: ["inp", "inpt", "input", "in"],
  output: ["outp", "outpt", "output", "out", "opt"],
  cached: ["cached", "cchd", "ccchd", "cd", "cache"],
  /** With one of the above: what it costs to fill the cache, several times a reading from it. */
  write: ["wr", "write"],

  global: ["global", "glbl", "glb", "gl"],
  "data-zone": ["datazone", "dzone", "dzn", "dz"],
  regional: ["regional", "regnl", "rgnl", "regn", "rg"],

  batch: ["batch"],
  /** Priority processing; "provisioned" never stands in a token meter. */
  priority: ["pp", "priority"],
  flex: ["fl", "flex"],
  standard: ["std", "standard"],
  "short-context": ["shortco", "shco"],
  "long-context": ["longco", "loco"],
  finetune: ["ft", "rft", "finetuned", "finetune"],
  /** The tier of fine-tuned models that developers try; alone it says nothing. */
  developer: ["dev"],

  audio: ["audio", "aud"],
  text: ["text", "txt"],
  image: ["image", "img"],

  /** Priced by tokens, but no call to a model. */
  otherwise: ["training", "trng", "hosting", "hstng", "grader"],
} as const;

export type Role = keyof typeof spellings;

export const roles: ReadonlyMap<string, Role> = new Map(
  Object.entries(spellings).flatMap(([role, words]) => words.map((word) => [word, role as Role] as const)),
);

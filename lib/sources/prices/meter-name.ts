import { families, isModelNumber, modelWords, wholeWord } from "./meter-models";
import { type Role, roles } from "./meter-words";

export type MeterScope = "global" | "data-zone" | "regional" | "unspecified";
export type Direction = "input" | "cached-input" | "cache-write" | "output";
export type Modifier = "finetune" | "batch" | "priority" | "flex" | "long-context" | "short-context";

/** What a token meter's name says. */
export interface TokenMeter {
  is: "tokens";
  /** "gpt-4o-0806": the model's words in lower case and with hyphens, its date last. */
  model: string;
  /** The same without its date. */
  undated: string;
  direction: Direction;
  scope: MeterScope;
  modifiers: readonly Modifier[];
  modality: "audio" | "text" | "image" | null;
}

/** *Other*: no price of a model's tokens (pages, training, hosting, a PTU). *Cannot read*: it may be one, and is never guessed. */
export type MeterReading = TokenMeter | { is: "other" } | { is: "cannot-read"; because: string };

/** Names are some 60 characters at most; what is far longer is not cut into words. */
const LONGEST_NAME = 200;

const cannotRead = (because: string): MeterReading => ({ is: "cannot-read", because });

/**
 * Reads a meter's name by the tables of meter-words.ts and meter-models.ts.
 * @param productName the family stands only there for many meters; null where a row lacks it
 */
export function readMeterName(meterName: string, productName: string | null): MeterReading {
  const name = meterName.toLowerCase().trim();
  if (!/\stokens$/.test(name)) return { is: "other" };
  if (name.length > LONGEST_NAME) return cannotRead("it is too long for a meter's name");
  const product = productName?.toLowerCase().trim() ?? null;
  const sorted = sortWords(wordsOf(name.replace(/\s+(1m\s+)?tokens$/, "")), product);
  if (sorted.said.has("otherwise")) return { is: "other" };
  const [unknown] = sorted.unknown;
  if (unknown !== undefined) return cannotRead(`“${unknown}” is no word of the tables`);
  const twice = [...sorted.said].find(([, times]) => times > 1)?.[0];
  if (twice !== undefined) return cannotRead(`it says ${twice} twice`);
  const undated = modelOf(sorted.model, product);
  if (undated === null) return cannotRead(`“${sorted.model.join(" ")}” is no model's name in that product`);
  if (sorted.dates.length > 1) return cannotRead("it has two dates");
  const attributes = attributesOf(new Set(sorted.said.keys()), undated.startsWith("text-embedding"));
  if (attributes === null) return cannotRead("its words contradict each other, or do not say what is priced");
  return { is: "tokens", model: [undated, ...sorted.dates].join("-"), undated, ...attributes };
}

interface SortedWords {
  /** What is said beside the model, and how often. */
  said: Map<Role, number>;
  model: string[];
  dates: string[];
  unknown: string[];
}

function sortWords(words: readonly string[], product: string | null): SortedWords {
  const sorted: SortedWords = { said: new Map(), model: [], dates: [], unknown: [] };
  words.forEach((word, at) => {
    const next = words[at + 1] ?? "";
    const role = isOfModel(word, next, sorted.model) ? undefined : roleOf(word, next, product);
    if (role !== undefined) sorted.said.set(role, (sorted.said.get(role) ?? 0) + 1);
    else if (isDate(word)) sorted.dates.push(word);
    else if (isLostDot(word, next)) sorted.model.push(`${word[0]}.${word[1]}`);
    else if (isModelWord(word)) sorted.model.push(wholeWord(word));
    else sorted.unknown.push(word);
  });
  return sorted;
}

/** A word that also says what is priced belongs to the model where a version follows (image 1) or it is of an embedding's name. */
const isOfModel = (word: string, next: string, model: readonly string[]) =>
  (wholeWord(word) === "image" && isModelNumber(next) && !model.includes("image")) ||
  (word === "text" && next === "embedding");

/** Grok's meters end in a bare L where they are of long contexts. */
const roleOf = (word: string, next: string, product: string | null): Role | undefined =>
  word === "l" && next === "" && product === "azure grok models" ? "long-context" : roles.get(word);

/** Flex meters leave the dot out: 56terra. */
const isLostDot = (word: string, next: string) => /^\d\d$/.test(word) && /^(sol|terra|luna|astra)$/.test(next);

function modelOf(words: readonly string[], product: string | null): string | null {
  const text = words.join(" ");
  const family = families.find((each) => (product === null ? each.named.test(text) : each.product.test(product)));
  const led = family?.lead(text, product ?? "") ?? "";
  const isModel = new Set(words).size === words.length && family?.models.some((model) => model.test(led));
  return isModel ? led.replaceAll(" ", "-") : null;
}

const scopes = ["global", "data-zone", "regional"] as const;
const modifiers = ["finetune", "batch", "priority", "flex", "long-context", "short-context"] as const;
const modalities = ["audio", "text", "image"] as const;
/** Of each of these, one at most. */
const rivals: readonly (readonly Role[])[] = [
  scopes,
  modalities,
  ["input", "output"],
  ["cached", "output"],
  ["batch", "priority", "flex", "standard"],
  ["long-context", "short-context"],
];

function attributesOf(said: ReadonlySet<Role>, isEmbedding: boolean) {
  const isContradiction = rivals.some((group) => group.filter((role) => said.has(role)).length > 1);
  const direction = directionOf(said) ?? (isEmbedding ? "input" : null);
  // What developers try is priced apart; beside nothing of fine-tuning the word is not understood.
  const isLonely = said.has("developer") && !said.has("finetune");
  if (isContradiction || isLonely || direction === null || (isEmbedding && direction !== "input")) return null;
  return {
    direction,
    scope: scopes.find((scope) => said.has(scope)) ?? ("unspecified" as const),
    modifiers: modifiers.filter((modifier) => said.has(modifier)),
    modality: modalities.find((modality) => said.has(modality)) ?? null,
  };
}

function directionOf(said: ReadonlySet<Role>): Direction | null {
  if (said.has("write")) return said.has("cached") && !said.has("input") && !said.has("output") ? "cache-write" : null;
  if (said.has("cached")) return "cached-input";
  if (said.has("input")) return "input";
  return said.has("output") ? "output" : null;
}

const isDate = (word: string) => /^(\d{4}|\d{8})$/.test(word);
const isModelWord = (word: string) => modelWords.has(word) || isModelNumber(word);
const isKnown = (word: string) => roles.has(word) || isModelWord(word) || isDate(word) || word === "l";

const wordsOf = (name: string) =>
  name
    .replaceAll(/\bdata[\s-]zone\b/g, "datazone")
    .split(/[\s-]+/)
    .flatMap((word) => (isKnown(word) ? [word] : unglued(word)));

/** Words of three letters and more may be glued; "inpdz" could be cut in too many ways. */
const gluable = [...new Set([...roles.keys(), ...modelWords])].filter((word) => word.length > 2);

/** No meter glues more together; longer ones would be cut in too many ways. */
const LONGEST_GLUED = 40;

/** The words that one is glued from ("BatchOutp", "mini0718", "gpt4omini"); itself where it is not, or in several ways. */
function unglued(word: string): readonly string[] {
  if (word.length > LONGEST_GLUED) return [word];
  const [only, ...others] = waysToCut(word);
  return only === undefined || others.length > 0 ? [word] : only;
}

function waysToCut(rest: string): readonly (readonly string[])[] {
  if (rest === "") return [[]];
  const number = /^(4o(?!\d)|o\d(?!\d)|\d+[kb](?![a-z\d])|\d+(\.\d)?)/.exec(rest)?.[0];
  const firsts = [...gluable.filter((word) => rest.startsWith(word)), ...(number ? [number] : [])];
  return firsts.flatMap((first) => waysToCut(rest.slice(first.length)).map((more) => [first, ...more]));
}

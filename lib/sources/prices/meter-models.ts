/** A maker's models as meters write them: how the product is called, and what a model's words may be. */
interface Family {
  product: RegExp;
  /** What a name starts with, where no product is told. */
  named: RegExp;
  /** The model's words, canonical and with one blank between them, without its date. */
  models: readonly RegExp[];
  /** The words that only the product says, put before a name that lacks them. */
  lead: (words: string, product: string) => string;
}

/** One spelling for words that meters cut short. */
const whole: Readonly<Record<string, string>> = {
  rt: "realtime",
  mn: "mini",
  trscb: "transcribe",
  img: "image",
};
export const wholeWord = (word: string) => whole[word] ?? word;

const startingWith = (prefix: string) => (words: string) => (words.startsWith(prefix) ? words : `${prefix} ${words}`);

/** A version stands right behind the family; two digits without a dot are none but "35" (56terra is 5.6 terra: meter-name.ts). */
const version = String.raw`(?:\d(?:\.\d)?|4o|35)`;
const kinds = "mini|nano|pro|chat|codex|max|turbo|vision|sol|terra|luna|astra|8k|16k|32k|128k";

/** Bare versions are GPT's only where the product says so: elsewhere "3 mini" could be o3-mini. */
function openAiLead(words: string, product: string): string {
  if (words === "embedding ada") return "text embedding ada 002";
  const isBare =
    (/\bgpt\d/.test(product) && /^(\d|chat latest$)/.test(words)) ||
    /^\d(\.\d)? (codex|sol|terra|luna|astra)\b/.test(words) ||
    (product === "azure openai media" && words.startsWith("image "));
  return isBare ? `gpt ${words}` : words;
}

/** Source: recorded/README.md; read 2026-11-21. */
export const families: readonly Family[] = [
  {
    product: /^azure openai( (gpt\d|reasoning|pp ft gpt4s|oss models|media|embedding))?$/,
    named: /^((gpt|o\d|codex|text embedding|embedding ada|computer use)\b|\d(\.\d)? (codex|sol|terra|luna|astra)\b)/,
    lead: openAiLead,
    models: [
      new RegExp(`^gpt ${version}( (${kinds}))*$`),
      new RegExp(`^gpt (4o )?(mini )?realtime( mini)?( ${version})?$`),
      /^gpt (4o )?(mini )?(transcribe|tts)( diarize)?$/,
      new RegExp(`^gpt image ${version}( mini)?$`),
      /^gpt oss (20b|120b)$/,
      /^gpt chat latest$/,
      /^o\d( mini| pro| deep research)?$/,
      /^codex mini$/,
      /^text embedding (3 (large|small)|ada 002)$/,
      /^computer use$/,
    ],
  },
  {
    product: /^azure deepseek models$/,
    named: /^(deepseek|v\d)/,
    lead: startingWith("deepseek"),
    models: [/^deepseek (v\d(\.\d)?|r\d)( (flash|pro|sp))?$/],
  },
  {
    product: /^azure grok models$/,
    named: /^grok\b/,
    lead: startingWith("grok"),
    models: [/^grok \d(\.\d)?( (fast|mini))?( (non )?reasoning)?$/, /^grok code fast \d$/],
  },
  {
    product: /^azure kimi$/,
    named: /^(kimi|k\d)/,
    lead: startingWith("kimi"),
    models: [/^kimi k\d(\.\d)?( thinking)?$/],
  },
  {
    product: /^azure llama models$/,
    named: /^llama\b/,
    lead: startingWith("llama"),
    models: [/^llama \d(\.\d)? ((maverick|scout) )?\d+b( instruct)?$/],
  },
  {
    product: /^azure mistral models$/,
    named: /^(codestral|mistral|ministral)\b/,
    lead: (words) => words,
    models: [/^codestral$/, /^ministral \d+b$/, /^mistral (large|medium|small|nemo)( \d)?$/],
  },
  {
    product: /^cohere models$/,
    named: /^cohere\b/,
    lead: startingWith("cohere"),
    models: [/^cohere command (a|r)( plus)?( reasoning)?$/],
  },
  {
    product: /^mai models$/,
    named: /^mai\b/,
    lead: startingWith("mai"),
    models: [/^mai (code|image) \d(\.\d)?( flash)?$/],
  },
  {
    product: /^azure fireworks models$/,
    named: /^fw\b/,
    lead: (words) => words,
    models: [
      /^fw deepseek v\d(\.\d)?( (flash|pro))?$/,
      /^fw glm \d(\.\d)?$/,
      /^fw kimi k\d(\.\d)?( thinking)?$/,
      /^fw nvidia nemotron \d+u?$/,
    ],
  },
  {
    product: /^azure phi models$/,
    named: /^phi\b/,
    lead: startingWith("phi"),
    models: [/^phi \d(\.\d)?( (mini|small|medium|moe|vision|reasoning|plus|mm|4k|8k|128k|instruct))*$/],
  },
];

/** Every word that a model above is made of, and those that are cut short. */
export const modelWords: ReadonlySet<string> = new Set([
  ...Object.keys(whole),
  ...(
    "gpt oss chat latest codex text embedding ada computer use realtime transcribe tts diarize image deep research " +
    "mini nano pro max turbo vision sol terra luna astra large small deepseek flash sp grok fast non reasoning code " +
    "kimi thinking llama maverick scout instruct codestral ministral mistral medium nemo cohere command a r plus mai " +
    "fw glm nvidia nemotron phi moe mm"
  ).split(" "),
]);

/** Versions and sizes: 5.4, 4o, o3, v3.1, k2.5, 120b, 16k, 3u, 002. A date of four or eight digits is none of them. */
export const isModelNumber = (word: string) => /^(\d{1,3}(\.\d)?|4o|o\d|[vkr]\d(\.\d)?|\d+[kbu])$/.test(word);

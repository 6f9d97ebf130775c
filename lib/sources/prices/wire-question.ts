import { z } from "zod/mini";
import { currencies, regionName } from "@/lib/units";
import type { PtuQuestion, TokenQuestion } from "./prices";

export type PriceQuestion = ({ kind: "ptu" } & PtuQuestion) | ({ kind: "tokens" } & TokenQuestion);

/** None of these alphabets holds what a filter is made of: no blank, no quote, no bracket. */
const region = z.pipe(z.string().check(z.regex(/^[a-z][a-z0-9]{2,39}$/)), z.transform(regionName));
const plainName = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/));
const place = { region, currency: z.enum(currencies) };

const question = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ptu"), ...place }),
  z.strictObject({ kind: z.literal("tokens"), ...place, model: plainName, version: plainName }),
]);

const expected: Readonly<Record<string, string>> = {
  kind: "“kind” is ptu or tokens.",
  region: "“region” is a region's short name in small letters, such as eastus.",
  currency: `“currency” is one of ${currencies.join(", ")}.`,
  model: "“model” is the name of a model, such as gpt-4o.",
  version: "“version” is the version of a model, such as 2024-08-06.",
};
const whole =
  "Prices are asked for with kind=ptu, region and currency, or with kind=tokens, region, model, version and currency: each once, and nothing else.";

/** The question, or in a sentence what is wrong with it. What was sent is not repeated there. */
export function readQuestion(parameters: URLSearchParams): PriceQuestion | { refused: string } {
  const names = [...parameters.keys()];
  if (new Set(names).size < names.length || names.some((name) => !Object.hasOwn(expected, name)))
    return { refused: whole };
  const parsed = question.safeParse(Object.fromEntries(parameters));
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues.map(({ path }) => String(path[0] ?? ""));
  return { refused: expected[first ?? ""] ?? whole };
}

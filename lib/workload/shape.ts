import type { CallShape } from "@/lib/sources/calculator";
import { rpm, tokens, writeNumber } from "@/lib/units";

/** The three numbers of a call shape, in the order they are typed, linked and sent. */
export const numberFields = ["requestsPerMinute", "promptTokens", "generatedTokens"] as const;
export type NumberField = (typeof numberFields)[number];

/** A shape as it stands in a link: numbers that are not there yet are null. */
export type LinkedShape = { name: string } & Record<NumberField, number | null>;

/** A shape as it is typed. */
export type TypedShape = { name: string } & Record<NumberField, string>;

export const emptyShape: TypedShape = { name: "", requestsPerMinute: "", promptTokens: "", generatedTokens: "" };

/** Azure takes int64; more than this in one row is a slip of the hand. */
export const LARGEST = 9_999_999;

export const SHAPE_LIMIT = 64;

/** As long as a name in a link may be. */
export const NAME_LIMIT = 32;

const PLAIN = /^\d+$/;
/** 1,500 · 1 500 · 1'500: one separator throughout. A point may be a decimal one, and is not taken; so may the comma of 0,500. */
const GROUPED = /^[1-9]\d{0,2}([,\s'’])\d{3}(?:\1\d{3})*$/;

/** What was typed into a number field: a whole number, or what is wrong with it in words. */
export type Typed = { is: "number"; value: number } | { is: "problem"; message: string };

/** Reads a whole number from 1; thousands separators are taken, anything ambiguous is not. */
export function readWhole(text: string): Typed {
  const typed = text.trim();
  if (typed === "") return { is: "problem", message: "Enter a whole number." };
  if (!PLAIN.test(typed) && !GROUPED.test(typed))
    return { is: "problem", message: "Enter a whole number, such as 1500; round averages up." };
  const value = Number(typed.replace(/\D/g, ""));
  if (value < 1) return { is: "problem", message: "Enter 1 or more." };
  if (value > LARGEST) return { is: "problem", message: `Enter at most ${writeNumber(LARGEST)}.` };
  return { is: "number", value };
}

const linkedNumber = (text: string) => {
  const typed = readWhole(text);
  return typed.is === "number" ? typed.value : null;
};

/** What of a typed shape can stand in a link. */
export const toLinked = ({ name, ...numbers }: TypedShape): LinkedShape => ({
  name,
  requestsPerMinute: linkedNumber(numbers.requestsPerMinute),
  promptTokens: linkedNumber(numbers.promptTokens),
  generatedTokens: linkedNumber(numbers.generatedTokens),
});

const typedNumber = (value: number | null) => (value === null ? "" : `${value}`);

/** A shape from a link, as if it had been typed. */
export const toTyped = ({ name, ...numbers }: LinkedShape): TypedShape => ({
  name,
  requestsPerMinute: typedNumber(numbers.requestsPerMinute),
  promptTokens: typedNumber(numbers.promptTokens),
  generatedTokens: typedNumber(numbers.generatedTokens),
});

/** The shapes as the calculator takes them; null while any number is missing. The names are ours alone. */
export function toCallShapes(shapes: readonly LinkedShape[]): readonly CallShape[] | null {
  const complete = shapes.flatMap(({ requestsPerMinute, promptTokens, generatedTokens }) =>
    requestsPerMinute !== null && promptTokens !== null && generatedTokens !== null
      ? [
          {
            requestsPerMinute: rpm(requestsPerMinute),
            promptTokens: tokens(promptTokens),
            generatedTokens: tokens(generatedTokens),
          },
        ]
      : [],
  );
  return complete.length > 0 && complete.length === shapes.length ? complete : null;
}

import { createParser, createSerializer, type inferParserType, parseAsString } from "nuqs/server";
import { parseAsSubscription, scopeParams } from "@/lib/scope/search-params";
import { type LinkedShape, NAME_LIMIT, readWhole, SHAPE_LIMIT } from "./shape";

/** A long name makes a link unwieldy, and one with "@" may be an e-mail address: neither goes into a link. */
const linkedName = (name: string) => (name.length > NAME_LIMIT || name.includes("@") ? "" : name);

function parseShape(text: string): LinkedShape | null {
  const [requests, prompt, generated, ...name] = text.split(",");
  if (requests === undefined || prompt === undefined || generated === undefined) return null;
  const figure = (field: string) => {
    const typed = readWhole(field);
    return typed.is === "number" ? typed.value : null;
  };
  return {
    name: linkedName(name.join(",").replaceAll("%7E", "~").replaceAll("%25", "%")),
    requestsPerMinute: figure(requests),
    promptTokens: figure(prompt),
    generatedTokens: figure(generated),
  };
}

const writeShape = ({ name, requestsPerMinute, promptTokens, generatedTokens }: LinkedShape) =>
  [
    requestsPerMinute ?? "",
    promptTokens ?? "",
    generatedTokens ?? "",
    ...(linkedName(name) === "" ? [] : [linkedName(name).replaceAll("%", "%25").replaceAll("~", "%7E")]),
  ].join(",");

/** Shapes as `10,30,50,chat~20,60,20`: requests per minute, prompt tokens, generated tokens, and a name if it has one. */
const parseAsShapes = createParser<LinkedShape[]>({
  parse: (text) => {
    const shapes = text.split("~").map(parseShape);
    if (shapes.length > SHAPE_LIMIT) return null; // a part of it would be another question
    return shapes.every((shape) => shape !== null) ? shapes : null;
  },
  serialize: (shapes) => shapes.map(writeShape).join("~"),
  eq: (a, b) => a.map(writeShape).join("~") === b.map(writeShape).join("~"),
});

/** The question of the Size screen: all of it stands in the link. */
export const sizeParams = {
  model: parseAsString.withDefault(""),
  version: parseAsString.withDefault(""),
  /** The model's format; only where two makers' models share a name. */
  format: parseAsString.withDefault(""),
  shapes: parseAsShapes.withDefault([{ name: "", requestsPerMinute: null, promptTokens: null, generatedTokens: null }]),
  calculateWith: parseAsSubscription,
};

export type SizeParams = inferParserType<typeof sizeParams>;

const serialize = createSerializer({ ...sizeParams, ...scopeParams });

/** The Size screen with this question. */
export const sizeHref = (to: Parameters<typeof serialize>[1]) => serialize("/size", to);

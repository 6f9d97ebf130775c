import { createParser } from "nuqs/server";
import { type LinkedShape, NAME_LIMIT, readWhole, SHAPE_LIMIT } from "./shape";

/** Of the 8,000 characters a link may have; the models, the subscriptions and the address need room too. */
const SHAPES_LIMIT = 5_000;

const HALF_CHARACTER = /\p{Surrogate}/u;

/** Why a name stays out of the link; null when it goes into it. One with "@" may be an e-mail address. */
export function whyNotLinked(name: string): string | null {
  if (name.includes("@")) return "it holds “@”";
  if (HALF_CHARACTER.test(name)) return "it holds half a character"; // an address cannot hold it
  return name.length > NAME_LIMIT ? `it is longer than ${NAME_LIMIT} characters` : null;
}

const linkedName = (name: string) => (whyNotLinked(name) === null ? name : "");

/** “~” parts the shapes, so a name writes it otherwise. */
const writeName = (name: string) => name.replaceAll("%", "%25").replaceAll("~", "%7E");
const readName = (text: string) => text.replaceAll("%7E", "~").replaceAll("%25", "%");

function parseShape(text: string): LinkedShape | null {
  const [requests, prompt, generated, ...name] = text.split(",");
  if (requests === undefined || prompt === undefined || generated === undefined) return null;
  const figure = (field: string) => {
    const typed = readWhole(field);
    return typed.is === "number" ? typed.value : null;
  };
  return {
    name: linkedName(readName(name.join(","))),
    requestsPerMinute: figure(requests),
    promptTokens: figure(prompt),
    generatedTokens: figure(generated),
  };
}

/** Whether a link's shapes are read whole: each field that holds something holds a number, each name goes into a link. */
export const areShapesWhole = (text: string) =>
  text.split("~").every((shape) => {
    const [requests = "", prompt = "", generated = "", ...name] = shape.split(",");
    const isFine = (field: string) => field === "" || readWhole(field).is === "number";
    return [requests, prompt, generated].every(isFine) && whyNotLinked(readName(name.join(","))) === null;
  });

const writeShape = ({ name, requestsPerMinute, promptTokens, generatedTokens }: LinkedShape) =>
  [
    requestsPerMinute ?? "",
    promptTokens ?? "",
    generatedTokens ?? "",
    ...(linkedName(name) === "" ? [] : [writeName(linkedName(name))]),
  ].join(",");

/** As an address holds it: one letter of some scripts takes nine characters there, an apostrophe three. */
const lengthInLink = (shapes: readonly LinkedShape[]) =>
  encodeURIComponent(shapes.map(writeShape).join("~")).replaceAll("'", "%27").length;

/** Whether all names fit into a link; otherwise none goes in, since half of them would puzzle. */
export const doNamesFit = (shapes: readonly LinkedShape[]) => lengthInLink(shapes) <= SHAPES_LIMIT;

const writeShapes = (shapes: readonly LinkedShape[]) => {
  const linked = doNamesFit(shapes) ? shapes : shapes.map((shape) => ({ ...shape, name: "" }));
  return linked.map(writeShape).join("~");
};

/** Shapes as `10,30,50,chat~20,60,20`: requests per minute, prompt tokens, generated tokens, and a name if it has one. */
export const parseAsShapes = createParser<LinkedShape[]>({
  parse: (text) => {
    const shapes = text.split("~").map(parseShape);
    if (shapes.length > SHAPE_LIMIT) return null; // a part of it would be another question
    return shapes.every((shape) => shape !== null) ? shapes : null;
  },
  serialize: writeShapes,
  eq: (a, b) => writeShapes(a) === writeShapes(b),
});

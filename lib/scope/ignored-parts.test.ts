import { expect, test } from "vitest";
import { ignoredParts } from "./ignored-parts";

const whole = { parse: (text: string) => (/^\d+$/.test(text) ? Number(text) : null) };
const parsers = { ptu: whole, shapes: { parse: (text: string) => text.split("~") } };
const readsWhole = { shapes: (text: string) => !text.includes("x") };

test.each<[says: string, search: string, ignored: readonly string[]]>([
  ["nothing, where all is understood", "ptu=15&shapes=1~2", []],
  ["nothing of an empty link", "", []],
  ["what its parser does not understand", "ptu=-1", ["ptu"]],
  ["what is read in part only", "ptu=1&shapes=1~x", ["shapes"]],
  ["a name that no parameter has", "utm=1", ["utm"]],
  ["a name that every object has", "__proto__=1&constructor=2&toString=3", ["__proto__", "constructor", "toString"]],
  ["each name once", "ptu=a&ptu=b", ["ptu"]],
])("H2: ignored is %s", (_says, search, ignored) =>
  expect(ignoredParts(parsers, new URLSearchParams(search), readsWhole)).toEqual(ignored),
);

import fc from "fast-check";
import { expect, test } from "vitest";
import { readMeterName } from "./meter-name";
import { isTokenPrice, recordedMeters } from "./test-recorded";

const gpt5 = "Azure OpenAI GPT5";

/** A reading in one line, to be compared at a glance. */
function line(meterName: string, productName: string | null): string {
  const read = readMeterName(meterName, productName);
  if (read.is !== "tokens") return read.is;
  const { model, direction, scope, modifiers, modality } = read;
  return [model, direction, scope, ...modifiers, ...(modality ? [modality] : [])].join(" ");
}

// None of these names is recorded: the same words, spelled and put together in other ways.
test.each<[meterName: string, productName: string | null, expected: string]>([
  ["5.5 ShortCo Inp Std Gl 1M Tokens", gpt5, "gpt-5.5 input global short-context"],
  ["5.5 LongCo cd inp Std DZn 1M Tokens", gpt5, "gpt-5.5 cached-input data-zone long-context"],
  ["GPT 5.4 nano Batch Outpt Data Zone 1M Tokens", gpt5, "gpt-5.4-nano output data-zone batch"],
  ["gpt-5.1-codex-mini-cchd-inp-glbl Tokens", gpt5, "gpt-5.1-codex-mini cached-input global"],
  ["gpt 4o 0806 Input regional Tokens", "Azure OpenAI", "gpt-4o-0806 input regional"],
  ["gpt4omini 0718 BatchInp glbl Tokens", "Azure OpenAI", "gpt-4o-mini-0718 input global batch"],
  ["GPT4.1mini cachedInp DataZone Tokens", "Azure OpenAI", "gpt-4.1-mini cached-input data-zone"],
  ["o3 0416 Opt glbl Tokens", "Azure OpenAI Reasoning", "o3-0416 output global"],
  ["o3-pro-inp-dz Tokens", "Azure OpenAI Reasoning", "o3-pro input data-zone"],
  ["56luna ShCo Opt Fl DZ 1M Tokens", gpt5, "gpt-5.6-luna output data-zone flex short-context"],
  ["5.6 luna Cd Wr Std Gl 1M Tokens", gpt5, "gpt-5.6-luna cache-write global"],
  ["5.6 luna Wr Cd Std Gl 1M Tokens", gpt5, "gpt-5.6-luna cache-write global"],
  ["Grok 4.3 Outp regnl L Tokens", "Azure Grok Models", "grok-4.3 output regional long-context"],
  ["R1 Inp glbl Tokens", "Azure Deepseek Models", "deepseek-r1 input global"],
  ["Llama 3.3 70B Inp DZone Tokens", "Azure Llama Models", "llama-3.3-70b input data-zone"],
  ["gpt rt aud mini cchd Inp glbl Tokens", "Azure OpenAI Media", "gpt-realtime-mini cached-input global audio"],
])("%s (%s) is %s", (meterName, productName, expected) => expect(line(meterName, productName)).toBe(expected));

test.each<[says: string, meterName: string, productName: string | null]>([
  ["a word of no table", "5.4 ultra inp Gl 1M Tokens", gpt5],
  ["two directions", "5.4 inp opt Gl 1M Tokens", gpt5],
  ["a cached output", "5.4 cd opt Gl 1M Tokens", gpt5],
  ["a write that is not of the cache", "5.4 wr Gl 1M Tokens", gpt5],
  ["a write and an input", "5.4 cd wr inp Gl 1M Tokens", gpt5],
  ["no direction", "5.4 Gl 1M Tokens", gpt5],
  ["two scopes", "5.4 inp Gl Dz 1M Tokens", gpt5],
  ["one scope in two words of it", "5.4 inp Gl glbl 1M Tokens", gpt5],
  ["two tiers", "5.4 Batch pp inp Gl 1M Tokens", gpt5],
  ["two bands", "5.4 ShortCo LongCo inp Gl 1M Tokens", gpt5],
  ["two dates", "gpt 4o 0806 1120 Inp glbl Tokens", "Azure OpenAI"],
  ["no model", "Inp glbl Tokens", "Azure OpenAI"],
  ["a bare version where the product names no family", "5.4 inp Gl 1M Tokens", "Azure OpenAI Reasoning"],
  ["a bare version without a product", "4.1 inp Gl Tokens", null],
  ["another maker's model", "gpt 4.1 Inp glbl Tokens", "Azure Deepseek Models"],
  ["a product we have not seen", "gpt 4.1 Inp glbl Tokens", "Azure OpenAI GPT5 Sovereign"],
  ["Grok's L at another maker's", "5.4 inp Gl L 1M Tokens", gpt5],
  ["a version that has lost its dot", "51 inp Gl 1M Tokens", gpt5],
  ["letters glued that could be cut in several ways", "5.4 inpgl 1M Tokens", gpt5],
  ["an audio model that says text and audio", "gpt 4o audio txt inp glbl Tokens", "Azure OpenAI"],
])("%s cannot be read: %s", (_says, meterName, productName) =>
  expect(readMeterName(meterName, productName).is).toBe("cannot-read"),
);

test.each([
  ["Provisioned Managed Global Unit", "Azure OpenAI"],
  ["gpt-4o-0806-FT-Trng-regnl tkn Tokens", "Azure OpenAI"],
  ["Doc AI glbl 2505 Pages", "Azure Mistral Models"],
  ["gpt 4.1 Inp glbl Tokens used", "Azure OpenAI"],
  ["", ""],
])("%s prices no tokens", (meterName, productName) =>
  expect(readMeterName(meterName, productName).is).not.toBe("tokens"),
);

const readable = recordedMeters.filter(
  (meter) => isTokenPrice(meter) && readMeterName(meter.meterName, meter.productName ?? null).is === "tokens",
);
const anyReadable = fc.constantFrom(...readable);
const wordsOf = (meterName: string) => meterName.replace(/( 1M)? Tokens$/, "").split(" ");

test("a word that is in no table makes every name unreadable, wherever it stands", () => {
  // Letters of which no word of the tables is made, and whole words of any letters around them.
  const unknown = fc
    .tuple(fc.stringMatching(/^[a-z0-9]{0,6}$/), fc.stringMatching(/^[jqy]{1,3}$/))
    .map((two) => two.join(""));
  fc.assert(
    fc.property(anyReadable, unknown, fc.nat(), ({ meterName, productName }, word, seed) => {
      const words = wordsOf(meterName);
      words.splice(seed % (words.length + 1), 0, word);
      expect(readMeterName(`${words.join(" ")} 1M Tokens`, productName ?? null).is).toBe("cannot-read");
    }),
    { numRuns: 2_000 },
  );
});

test("a name without one of its words is never read as something it did not say", () => {
  for (const { meterName, productName } of readable) {
    const whole = readMeterName(meterName, productName ?? null);
    const words = wordsOf(meterName);
    for (const at of words.keys()) {
      const less = readMeterName(`${words.toSpliced(at, 1).join(" ")} 1M Tokens`, productName ?? null);
      if (less.is !== "tokens" || whole.is !== "tokens") continue;
      const isSaid = [...less.modifiers, less.scope, less.modality].every((attribute) =>
        [...whole.modifiers, whole.scope, whole.modality, "unspecified", null].includes(attribute),
      );
      expect(isSaid, `${meterName} without ${words[at]}`).toBe(true);
    }
  }
});

test("whatever the text, it is read, other or unreadable: it never throws and never hangs", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 260 }), fc.option(fc.string()), (name, product) => {
      expect(["tokens", "other", "cannot-read"]).toContain(readMeterName(`${name} Tokens`, product).is);
    }),
  );
  const long = "batch".repeat(2_000);
  expect(readMeterName(`${long} Tokens`, gpt5).is).toBe("cannot-read");
});

test("a word glued from very many is not cut at all, and takes no time", () => {
  const glued = `${"texttext".repeat(40)}x`;
  expect(readMeterName(`${glued} Inp glbl Tokens`, "Azure OpenAI").is).toBe("cannot-read");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { plainName } from "./plain-name";
import { anyText } from "./test-hostile-texts";

test.each([
  ["a name stays as it is", "Contoso AI <Production> | 1", "Contoso AI <Production> | 1"],
  ["lines become one", "a\r\nb\u2028c\td", "a b c d"],
  ["what shows nothing is named", "\u202egnp.exe\u0000", "[U+202E]gnp.exe[U+0000]"],
  ["joiners stay in emoji", "👩\u200d🚀", "👩\u200d🚀"],
  ["what runs from right to left is isolated", "שלום 1", "\u2068שלום 1\u2069"],
])("%s", (_says, name, plain) => expect(plainName(name)).toBe(plain));

test("H1: any text is one line that turns nothing beside it", () =>
  fc.assert(
    fc.property(anyText, (text) => {
      const name = plainName(text);
      expect(name).not.toMatch(/(?![\u200c\u200d\u2068\u2069])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(name.split("\u2068")).toHaveLength(name.split("\u2069").length);
    }),
  ));

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

const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Scripts that run from right to left and are in use. Source: Unicode Standard Annex 24, by its Script property. */
const RIGHT_TO_LEFT =
  /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Samaritan}\p{sc=Mandaic}\p{sc=Adlam}]/u;

test("H1: any text is one line that turns nothing beside it", () =>
  fc.assert(
    fc.property(fc.oneof(anyText, fc.stringMatching(/^[\u0590-\u08ff\u2066-\u2069 -z]{0,12}$/)), (text) => {
      const name = plainName(text);
      const inside = /^\u2068(.*)\u2069$/u.exec(name)?.[1];
      expect(inside ?? name, "nothing unseen but the isolation around it").not.toMatch(UNSEEN);
      if (RIGHT_TO_LEFT.test(name)) expect(inside, "isolated").toBeDefined();
      if (/^[ -~]*$/.test(text)) expect(name, "as it is").toBe(text);
    }),
  ));

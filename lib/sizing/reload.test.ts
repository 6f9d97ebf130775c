import fc from "fast-check";
import { createLoader } from "nuqs/server";
import { expect, test } from "vitest";
import {
  keepDraft,
  keptDraft,
  toLinkedWorkload,
  toTypedWorkload,
  type TypedWorkload,
  workloadLink,
} from "@/lib/workload";
import { sizeHref, sizeParams } from "./search-params";

/** What a person typed, after a reload: the address bar's link, and what this tab kept beside it. */

const load = createLoader(sizeParams);

function reloaded(typed: TypedWorkload): TypedWorkload {
  const texts = new Map<string, string>();
  const shelf = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
  };
  keepDraft(shelf, typed);
  const params = load(new URL(sizeHref(toLinkedWorkload(typed)), "https://headroom.example.com"));
  return keptDraft(shelf, workloadLink(params)) ?? toTypedWorkload(params);
}

const row = (name: string, requests = "10") => ({
  name,
  requestsPerMinute: requests,
  promptTokens: "30",
  generatedTokens: "50",
});

test.each<[says: string, typed: TypedWorkload]>([
  [
    "nothing",
    { rows: [{ name: "", requestsPerMinute: "", promptTokens: "", generatedTokens: "" }], growth: "", cachedShare: "" },
  ],
  ["numbers and a name", { rows: [row("chat")], growth: "20", cachedShare: "35" }],
  ["H3: text that is no number", { rows: [row("chat", "1.000,5")], growth: "much", cachedShare: "100" }],
  ["signs that mean something in an address", { rows: [row("a&b=c#d+e%20~f,g?h/'\"")], growth: "", cachedShare: "" }],
  ["emoji, and half of one", { rows: [row("😀"), row("\ud83d")], growth: "", cachedShare: "" }],
  ["64 long names", { rows: Array(64).fill(row("漢".repeat(32))), growth: "", cachedShare: "" }],
  ["a name that may be an e-mail address", { rows: [row("me@example.com")], growth: "", cachedShare: "" }],
])("a reload gives back %s", (_says, typed) => expect(reloaded(typed)).toEqual(typed));

test("whatever is typed, a reload gives it back exactly", () => {
  const unit = fc.oneof(
    fc.string({ minLength: 1, maxLength: 1 }),
    fc.nat({ max: 0xffff }).map((each) => String.fromCharCode(each)),
  );
  const word = fc.oneof(
    fc.integer().map(String),
    fc.array(unit, { maxLength: 40 }).map((units) => units.join("")),
  );
  const rows = fc.array(fc.record({ name: word, requestsPerMinute: word, promptTokens: word, generatedTokens: word }), {
    minLength: 1,
    maxLength: 64,
  });
  fc.assert(
    fc.property(fc.record({ rows, growth: word, cachedShare: word }), (typed) => {
      expect(reloaded(typed)).toEqual(typed);
    }),
  );
});

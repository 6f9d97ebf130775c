import fc from "fast-check";
import { expect, test } from "vitest";
import { forgetLeft, keepDraft, keptDraft, leaveDraft, leftDraft } from "./kept-drafts";
import { parseAsShapes } from "./shape-param";
import { anyDraft, draft, row } from "./test-workloads";
import { toLinkedWorkload, toTypedWorkload, type TypedWorkload, workloadLink } from "./workload";

/** A tab's storage. */
function shelf(stored: string | null = null) {
  const texts = new Map(stored === null ? [] : [["headroom.drafts", stored]]);
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    texts,
  };
}

const linkOf = (typed: TypedWorkload) => workloadLink(toLinkedWorkload(typed));

/** What a reload makes of a draft: the link, and what is kept beside it. */
function reloaded(from: Parameters<typeof keptDraft>[0], typed: TypedWorkload): TypedWorkload {
  const { growth, cached, shapes } = toLinkedWorkload(typed);
  const linked = { growth, cached, shapes: parseAsShapes.parse(parseAsShapes.serialize(shapes)) ?? [] };
  return keptDraft(from, workloadLink(linked)) ?? toTypedWorkload(linked);
}

test.each<[says: string, typed: TypedWorkload]>([
  ["a word for a number", draft({ rows: [row("chat", "ten", "30", "50")] })],
  ["a decimal", draft({ rows: [row("chat", "10", "1.000,5", "50")] })],
  ["grouped digits", draft({ rows: [row("chat", "1,500", "30", "50")] })],
  ["spaces around a number", draft({ rows: [row("chat", " 10", "30", "50 ")] })],
  ["a long name", draft({ rows: [row("x".repeat(260), "10", "30", "50")] })],
  ["an address as a name", draft({ rows: [row("me@example.com", "10", "30", "50")] })],
  ["half a character", draft({ rows: [row("\ud83d", "10", "30", "50")] })],
  ["names for which the link is too short", draft({ rows: Array(64).fill(row("漢".repeat(32), "10", "30", "50")) })],
  ["growth in words", draft({ growth: "twice" })],
  ["a growth of 0", draft({ growth: "0" })],
  ["a percentage with its sign", draft({ cachedShare: "20 %" })],
])("H3: %s is there again after a reload", (_says, typed) => {
  const tab = shelf();
  keepDraft(tab, typed);
  expect(tab.texts.size).toBe(1);
  expect(reloaded(tab, typed)).toEqual(typed);
});

test("H3: whatever is typed, a reload gives it back exactly", () =>
  fc.assert(
    fc.property(fc.array(anyDraft, { minLength: 1, maxLength: 4 }), (drafts) => {
      const tab = shelf();
      for (const typed of drafts) {
        keepDraft(tab, typed);
        expect(reloaded(tab, typed)).toEqual(typed);
      }
    }),
  ));

test.each<[says: string, typed: TypedWorkload]>([
  ["numbers and short names", draft()],
  ["empty fields", draft({ rows: [row("")] })],
  ["64 rows", draft({ rows: Array(64).fill(row("chat", "10", "30", "50")) })],
  ["percentages", draft({ growth: "20", cachedShare: "35" })],
])("nothing is kept where the link says it all: %s", (_says, typed) => {
  const tab = shelf();
  keepDraft(tab, typed);
  expect(tab.texts.size).toBe(0);
  expect(reloaded(tab, typed)).toEqual(typed);
});

test("where a text was kept and the same link now says it all, it is forgotten", () => {
  const [tab, whole] = [shelf(), draft()];
  keepDraft(tab, draft({ rows: [row("chat", "010", "30", "50")] }));
  keepDraft(tab, whole);
  expect(keptDraft(tab, linkOf(whole))).toBeNull();
});

test("of two texts behind one link the later is kept", () => {
  const tab = shelf();
  for (const growth of ["twice", "thrice"]) keepDraft(tab, draft({ growth }));
  expect(keptDraft(tab, linkOf(draft()))?.growth).toBe("thrice");
});

test("another link finds nothing", () => {
  const tab = shelf();
  keepDraft(tab, draft({ growth: "twice" }));
  expect(keptDraft(tab, linkOf(draft({ growth: "20" })))).toBeNull();
});

test("the twenty latest are kept", () => {
  const tab = shelf();
  const drafts = Array.from({ length: 25 }, (_, at) => draft({ rows: [row("chat", `0${at + 1}`, "30", "50")] }));
  for (const typed of drafts) keepDraft(tab, typed);
  expect(drafts.map((typed) => keptDraft(tab, linkOf(typed)) !== null)).toEqual([
    ...Array<boolean>(5).fill(false),
    ...Array<boolean>(20).fill(true),
  ]);
});

const kept = (...drafts: readonly unknown[]) => JSON.stringify(drafts.map((each) => [linkOf(draft()), each]));

test.each<[says: string, stored: string]>([
  ["a text that was cut off", kept(draft()).slice(0, -9)],
  ["another's words", "hello"],
  ["nothing", ""],
  ["null", "null"],
  ["a number", "7"],
  ["an object", '{"__proto__":{"rows":[]}}'],
  ["a list of other things", '[1,null,"x",[],[1,2],["link"],{}]'],
  ["a draft without rows", kept({ ...draft(), rows: [] })],
  ["a draft whose rows are none", kept({ ...draft(), rows: "chat" })],
  [
    "a row without a field",
    kept({ ...draft(), rows: [{ name: "chat", requestsPerMinute: "10", promptTokens: "30" }] }),
  ],
  ["a row with a number for a text", kept({ ...draft(), rows: [{ ...row("chat"), promptTokens: 30 }] })],
  ["one bad row among good ones", kept({ ...draft(), rows: [row("chat"), null] })],
  ["a draft without growth", kept({ rows: draft().rows, cachedShare: "" })],
])("a storage that holds %s is as if empty, and can be used", (_says, stored) => {
  const tab = shelf(stored);
  const typed = draft({ growth: "twice" });
  expect(keptDraft(tab, linkOf(draft()))).toBeNull();
  keepDraft(tab, typed);
  expect(keptDraft(tab, linkOf(typed))).toEqual(typed);
});

test("rubbish beside a draft does not lose it", () =>
  expect(keptDraft(shelf(kept(null, draft({ growth: "twice" }))), linkOf(draft()))?.growth).toBe("twice"));

test("a storage that cannot be read or written, or is full, stops nobody", () => {
  const fail = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  const tab = { getItem: fail, setItem: fail };
  keepDraft(tab, draft({ growth: "twice" }));
  expect(keptDraft(tab, linkOf(draft()))).toBeNull();
});

test("no text in the storage makes it throw", () =>
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      const tab = shelf(stored);
      keepDraft(tab, draft({ growth: "twice" }));
      expect(reloaded(tab, draft({ growth: "twice" })).growth).toBe("twice");
    }),
  ));

test("what was left is there under its link until it is forgotten, however often it is looked for", () => {
  const tab = shelf();
  const typed = draft({ growth: "twice" });
  leaveDraft(tab, "its link", typed);
  expect(leftDraft(tab, "another link")).toBeNull();
  expect(leftDraft(tab, "its link")).toEqual(typed);
  expect(leftDraft(tab, "its link")).toEqual(typed);
  forgetLeft(tab);
  expect(leftDraft(tab, "its link")).toBeNull();
});

test("one draft is left at a time: the next one takes its place", () => {
  const tab = shelf();
  leaveDraft(tab, "its link", draft({ growth: "twice" }));
  leaveDraft(tab, "another link", draft({ growth: "thrice" }));
  expect(leftDraft(tab, "its link"), "somebody has been elsewhere since").toBeNull();
  expect(leftDraft(tab, "another link")?.growth).toBe("thrice");
});

test("the same draft stays under the link that the address still has", () => {
  const tab = shelf();
  leaveDraft(tab, "the link before", draft({ growth: "20" }));
  leaveDraft(tab, "the link that followed", draft({ growth: "20" }));
  expect(leftDraft(tab, "the link before")?.growth).toBe("20");
});

test.each(["{", "[1,2]", '["a",{"rows":[]}]'])("H2: %j left in the storage is nothing", (text) => {
  const tab = shelf();
  tab.setItem("headroom.left", text);
  expect(leftDraft(tab, "a")).toBeNull();
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { keptPlan } from "./kept-plan";
import { importWords, planFile, readPlanFile } from "./plan-file";
import { anyPlan, NOON, planOf } from "./test-plans";

test("what was exported is read as it was, whatever it is called", () =>
  fc.assert(
    fc.asyncProperty(fc.array(anyPlan, { minLength: 1, maxLength: 3 }), async (plans) => {
      expect(await read(planFile(plans, NOON))).toEqual({ is: "read", plans, unreadableCount: 0 });
    }),
  ));

test("the plans in a file of everything that a browser kept are read alike; what stands beside them is not", async () => {
  const all = { schema: "headroom-kept", snapshots: [{ at: "2026-11-22T12:00:00Z" }] };
  expect(await read(fileOf(all))).toEqual({ is: "read", plans: [planOf()], unreadableCount: 0 });
  const noPlans = await read(fileOf({ ...all, plans: undefined }));
  expect(importWords(noPlans, 0)).toBe("Nothing was imported. The file holds no plan.");
});

const read = (text: string) => readPlanFile(new Blob([text]));
const fileOf = (more: object) => JSON.stringify({ schema: "headroom-plans", version: 1, plans: [planOf()], ...more });

test.each<[says: string, text: string, why: RegExp]>([
  ["no JSON", "{", /no file of kept plans/],
  ["nothing", "", /no file of kept plans/],
  ["another file", JSON.stringify({ plans: [planOf()] }), /no file of kept plans/],
  ["another schema", fileOf({ schema: "headroom-watch" }), /no file of kept plans/],
  ["a list", "[]", /no file of kept plans/],
  ["a newer version", fileOf({ version: 2 }), /version 2, from a newer Headroom; this one reads version 1/],
  ["a version that never was", fileOf({ version: 0 }), /version 0, which nobody has written/],
  ["a version in words", fileOf({ version: "1" }), /no file of kept plans/],
  ["no plan", fileOf({ plans: [] }), /holds no plan/],
  ["too many plans", fileOf({ plans: Array.from({ length: 501 }, () => 0) }), /holds 501 plans; at most 500/],
  [
    "only what is no plan",
    fileOf({ plans: [{}, 1, null, { ...planOf(), keptAtMs: "now" }] }),
    /None of the file’s plans/,
  ],
  ["a name beyond all measure", fileOf({ plans: [planOf({ name: "x".repeat(301) })] }), /None of the file’s plans/],
  [
    "a figure that is none",
    fileOf({
      plans: [
        {
          ...planOf(),
          answers: [{ part: "size", what: "", unit: "PTU", figure: { is: "value", value: null }, atMs: 0 }],
        },
      ],
    }),
    /None/,
  ],
  [
    "a unit that cannot be written",
    fileOf({
      plans: [
        { ...planOf(), answers: [{ part: "size", what: "", unit: "TPM", figure: { is: "not-offered" }, atMs: 0 }] },
      ],
    }),
    /None/,
  ],
  ["more than 20 MB", fileOf({ more: "é".repeat(10_000_000) }), /larger than 20 MB/],
])("a file with %s is refused in a sentence", async (_says, text, why) => {
  const file = await read(text);
  expect(file).toMatchObject({ is: "refused" });
  expect(importWords(file, 0)).toMatch(why);
});

test("what is not a plan's is left behind: further fields, and names that would change an object", async () => {
  const text = fileOf({}).replace('"id"', '"__proto__": {"isAdmin": true}, "constructor": 1, "extra": {"a": 1}, "id"');
  const file = await read(text);
  if (file.is !== "read") throw new Error(file.why);
  expect(file.plans).toEqual([planOf()]);
  expect(Object.keys(file.plans[0] ?? {})).toEqual(["id", "name", "keptAtMs", "question", "answers"]);
  expect("isAdmin" in {}).toBe(false);
});

test("plans that can be read are, and the others are counted", async () => {
  const file = await read(fileOf({ plans: [planOf(), {}, planOf({ id: "two" })] }));
  expect(importWords(file, 1)).toBe(
    "1 plan imported. 1 plan was here already. 1 plan could not be read and was left out.",
  );
});

test("a plan is kept with the question of its link, not with what was looked at", () => {
  const plan = keptPlan("  ", "/plan?view=kept&model=gpt-4.1&ptu=100", [], NOON);
  expect(plan).toMatchObject({ name: "Untitled plan", question: "model=gpt-4.1&ptu=100", keptAtMs: NOON });
  expect(keptPlan("x".repeat(999), "/plan", [], NOON)).toMatchObject({ name: "x".repeat(300), question: "" });
});

test("a file that the browser cannot read is refused too", async () => {
  const broken = Object.assign(new Blob(["{}"]), {
    text: () => Promise.reject(new DOMException("", "NotReadableError")),
  });
  expect(importWords(await readPlanFile(broken), 0)).toBe("Nothing was imported. The browser could not read the file.");
});

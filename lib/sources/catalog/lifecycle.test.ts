import { expect, test } from "vitest";
import { createEmulator, virtualClock } from "@/lib/emulator";
import { DAY_MS } from "@/lib/time";
import { readFrom } from "./test-catalog";

// How far a model version is in its life, and when it ends.

const sku = (deprecationDate: unknown) => ({ name: "GlobalProvisionedManaged", deprecationDate });
const row = (more: object, kind = "OpenAI") => ({
  kind,
  model: { format: "OpenAI", name: "gpt-4o", version: "2024-08-06", skus: [], ...more },
});
const rowsOf = (...value: unknown[]) => ({ handle: () => Promise.resolve(Response.json({ value })) });

const dates: [says: string, text: unknown, retiresAt: number | null][] = [
  ["a date is that day", "2026-12-18T00:00:00Z", Date.UTC(2026, 11, 18)],
  ["the last day of 2099 means that no date is set", "2099-12-31T00:00:00Z", null],
  ["the day before it is a date like any other", "2099-12-30T00:00:00Z", Date.UTC(2099, 11, 30)],
  ["A7: a word is no date", "soon", null],
  ["A7: a number is no date", 20_261_218, null],
  ["A7: nothing is no date", null, null],
  ["A7: an object is no date", {}, null],
  ["A7: no date at all is none", undefined, null],
];
test.each(dates)("a version's: %s", async (_says, inference, retiresAt) =>
  expect((await readFrom(rowsOf(row({ deprecation: { inference } })))).items[0]?.retiresAt).toBe(retiresAt),
);
test.each(dates)("a SKU's: %s", async (_says, deprecationDate, retiresAt) => {
  const { items } = await readFrom(rowsOf(row({ skus: [sku(deprecationDate)] })));
  expect(items[0]).toMatchObject({ retiresAt: null, skus: [{ retiresAt }] });
});

test.each<[says: string, lifecycleStatus: unknown, lifecycle: string | null]>([
  ["a word is kept", "Preview", "Preview"],
  ["in Azure's spelling, whatever the casing", "generallyAVAILABLE", "GenerallyAvailable"],
  ["and whatever stands around it", " DEPRECATING ", "Deprecating"],
  ["“Stable” is the old word for generally available", "Stable", "GenerallyAvailable"],
  ["in any casing", "STABLE", "GenerallyAvailable"],
  ["a version that is retired", "deprecated", "Deprecated"],
  ["a version that is kept for old times' sake", "Legacy", "Legacy"],
  ["A7: a word nobody has heard of is kept as Azure wrote it", " Sunsetting <b>", "Sunsetting <b>"],
  ["A7: a word that every object knows is one of those", "constructor", "constructor"],
  ["A7: a blank says nothing", "  ", null],
  ["A7: a number says nothing", 3, null],
  ["A7: a list says nothing", ["Preview"], null],
  ["A7: nothing says nothing", null, null],
  ["absent is unknown", undefined, null],
])("lifecycle: %s", async (_says, lifecycleStatus, lifecycle) =>
  expect((await readFrom(rowsOf(row({ lifecycleStatus })))).items[0]?.lifecycle).toBe(lifecycle),
);

test.each<[says: string, one: string | undefined, other: string | undefined, retiresAt: number | null]>([
  ["the date that only one of them names", "2026-12-18", undefined, Date.UTC(2026, 11, 18)],
  ["the date that only the other names", undefined, "2026-12-18", Date.UTC(2026, 11, 18)],
  ["of two dates the earlier", "2026-12-18", "2026-12-01", Date.UTC(2026, 11, 1)],
  ["whichever names it", "2026-12-01", "2026-12-18", Date.UTC(2026, 11, 1)],
  ["no date", "2099-12-31", undefined, null],
])("a model listed for both kinds of account has %s", async (_says, one, other, retiresAt) => {
  const dated = (date: string | undefined, more: object) =>
    row({ deprecation: { inference: date }, skus: [sku(date)], ...more });
  const rows = rowsOf(dated(one, {}), { ...dated(other, { lifecycleStatus: "Preview" }), kind: "AIServices" });
  const { items } = await readFrom(rows);
  expect(items).toMatchObject([{ retiresAt, lifecycle: "Preview", skus: [{ retiresAt }] }]);
});

test("A12: gpt-4o retired yesterday and gpt-4.1 retires in 30 days", async () => {
  const now = Date.UTC(2026, 10, 21);
  const { items } = await readFrom(createEmulator({ scenario: "A12", clock: virtualClock(now) }));
  const datesOf = (name: string) => new Set(items.filter((each) => each.name === name).map((each) => each.retiresAt));
  expect(datesOf("gpt-4o")).toEqual(new Set([now - DAY_MS]));
  expect(datesOf("gpt-4.1")).toEqual(new Set([now + 30 * DAY_MS]));
});

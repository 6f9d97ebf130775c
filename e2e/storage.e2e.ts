import { expect, test } from "./emulated";
import { inPage, storagePage } from "./storage-page";

/** What identities keep in one browser: each its own, told, exported and removed, also where another tab holds it open. */

const me = ["sample", "tenant", "me@contoso.example"];
const other = ["sample", "tenant", "other"];
const guest = ["sample", "another tenant", "me@contoso.example"];
const plan = {
  id: "one",
  name: "Chat",
  keptAtMs: Date.UTC(2026, 10, 22),
  question: "model=gpt-4.1&ptu=100",
  answers: [],
};
const look = {
  at: Date.UTC(2026, 10, 22, 12),
  seenUntil: Date.UTC(2026, 10, 22, 13),
  ...{ subscription: "s", model: { format: "OpenAI", name: "gpt-4.1", version: "1" }, isWhole: true },
  ...{ figures: { "eastus globalprovisionedmanaged": 40 }, pools: {}, sought: null },
};

const keep = `
  await (await kept.plans(who)).put(plans);
  await (await kept.watch(who)).edit("series", () => ({ put: look, forgetBefore: 0, forgetAfter: null, forgetOldest: 0 }));
`;
const words = `return kept.keptWords(await kept.keptBy([who]));`;
const names = `return (await indexedDB.databases()).map(({ name }) => name);`;

test("what one identity keeps is counted in words, exported and removed; another's stays, and is never shown", async ({
  context,
}) => {
  const page = await storagePage(context);
  expect(await inPage(page, words, { who: me })).toBe("nothing");
  const plans = [plan, { ...plan, id: "two" }];
  await inPage(page, keep, { who: me, plans, look });
  for (const who of [other, guest]) {
    expect(await inPage(page, words, { who }), "nobody else is told").toBe("nothing");
    expect(await inPage(page, `return (await kept.plans(who)).read()`, { who })).toEqual([]);
    expect(await inPage(page, `return (await kept.watch(who)).read()`, { who })).toEqual([]);
  }
  await inPage(page, keep, { who: other, plans: [plan], look });
  expect(await inPage(page, words, { who: me })).toBe("2 plans and 1 look of the watch on Regions");

  const file = String(await inPage(page, `return kept.exportKept([who], 0)`, { who: me }));
  expect(JSON.parse(file)).toEqual({
    ...{ schema: "headroom-kept", version: 1, exportedAt: "1970-01-01T00:00:00.000Z", plans },
    snapshots: [{ ...look, series: "series", at: "2026-11-22T12:00:00.000Z", seenUntil: "2026-11-22T13:00:00.000Z" }],
  });
  expect(file, "whose it is stands nowhere").not.toMatch(/contoso|tenant/);
  expect(await inPage(page, `return kept.readPlanFile(new Blob([file]))`, { file })).toMatchObject({
    is: "read",
    plans,
  });

  await inPage(page, `await kept.removeKept([who, guest])`, { who: me, guest });
  expect(await inPage(page, words, { who: me })).toBe("nothing");
  expect(await inPage(page, words, { who: other })).toBe("1 plan and 1 look of the watch on Regions");
  expect(await inPage(page, `return (await kept.plans(who)).read()`, { who: me }), "kept anew").toEqual([]);
});

test("a database of a later release is told, exported and removed too; another identity's is not", async ({
  context,
}) => {
  const page = await storagePage(context);
  await inPage(page, keep, { who: me, plans: [plan], look });
  await inPage(
    page,
    `const [name] = (await indexedDB.databases()).map(({ name }) => name).filter((name) => name.startsWith("headroom plans"));
     const later = (name) => new Promise((resolve, reject) => {
       const asked = indexedDB.open(name.replace("plans", "notes"), 7);
       asked.onupgradeneeded = () => asked.result.createObjectStore("notes", { autoIncrement: true }).put("a note");
       asked.onsuccess = () => (asked.result.close(), resolve());
       asked.onerror = reject;
     });
     await later(name);
     await later(name.slice(0, -1) + "x");`,
  );
  expect(await inPage(page, words, { who: me })).toMatch(
    /^1 record of another release, 1 |and 1 record of another release$/,
  );
  expect(JSON.parse(String(await inPage(page, `return kept.exportKept([who], 0)`, { who: me })))).toMatchObject({
    notes: ["a note"],
  });
  await inPage(page, `await kept.removeKept([who])`, { who: me });
  expect(await inPage(page, names)).toEqual([expect.stringMatching(/^headroom notes .*x$/)]);
});

test("another tab that holds it open lets go, and does not make it anew", async ({ context }) => {
  const [page, elsewhere] = [await storagePage(context), await storagePage(context)];
  const addTo = (name: string) => ({ who: me, added: { ...plan, id: name, name } });
  const add = `const log = kept.planLogOf(who); await log.keep(added); return log.problem();`;
  for (const tab of [page, elsewhere]) expect(await inPage(tab, add, addTo("first"))).toBeNull();
  await inPage(page, `await kept.removeKept([who])`, { who: me });
  expect(await inPage(page, names)).toEqual([]);
  expect(await inPage(elsewhere, add, addTo("late")), "it says so").toMatch(/^Plans cannot be kept .*took over\.$/);
  expect(await inPage(page, names)).toEqual([]);
  // Whoever has left is gone from memory too.
  expect(await inPage(elsewhere, `return kept.planLogOf(who).plans().length`, { who: me })).toBe(2);
  const forgotten = `kept.forgetInMemory(who); const log = kept.planLogOf(who); await log.load(); return log.plans().length`;
  expect(await inPage(elsewhere, forgotten, { who: me })).toBe(0);
});

test("a tab that does not let go is told of in time, and nothing is said to be removed", async ({ context }) => {
  const [page, elsewhere] = [await storagePage(context), await storagePage(context)];
  await inPage(page, keep, { who: me, plans: [plan], look });
  await inPage(
    elsewhere,
    `const all = await indexedDB.databases();
     globalThis.held = await Promise.all(all.map(({ name }) => new Promise((done) => (indexedDB.open(name).onsuccess = done))));`,
  );
  const remove = `return kept.removeKept([who]).then(() => "gone", (error) => kept.troubleWords(error))`;
  expect(await inPage(page, remove, { who: me })).toBe("another tab holds it open; close that tab, and try again");
  await elsewhere.close();
  expect(await inPage(page, remove, { who: me })).toBe("gone");
});

test("what is typed in a tab is one identity's, over a reload, until it leaves", async ({ context }) => {
  const page = await storagePage(context);
  const read = `return kept.tabShelf(who).getItem("draft")`;
  await inPage(page, `kept.tabShelf(who).setItem("draft", "mine")`, { who: me });
  expect(await inPage(page, read, { who: me })).toBe("mine");
  expect(await inPage(page, read, { who: other })).toBeNull();
  await inPage(page, `kept.tabShelf(who).setItem("draft", "theirs")`, { who: other });
  expect(await inPage(page, `return Object.keys(sessionStorage).join()`), "nobody's name").not.toMatch(
    /contoso|tenant/,
  );
  await inPage(page, `kept.clearTabShelf(who)`, { who: me });
  expect(await inPage(page, read, { who: me })).toBeNull();
  expect(await inPage(page, read, { who: other })).toBe("theirs");
});

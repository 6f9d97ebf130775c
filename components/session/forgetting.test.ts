import { beforeEach, expect, test, vi } from "vitest";
import type { SignedOutBecause } from "@/lib/azure";
import type { Person, SignInState } from "@/lib/session";
import { onePerIdentity, tabShelf } from "@/lib/storage";
import { forgetWhoLeft } from "./forgetting";

const texts = new Map<string, string>();
const methods = {
  getItem: (key: string) => texts.get(key) ?? null,
  setItem: (key: string, text: string) => void texts.set(key, text),
  removeItem: (key: string) => void texts.delete(key),
};
/** As a browser has it: its keys are its fields. */
vi.stubGlobal(
  "sessionStorage",
  new Proxy(methods, {
    ownKeys: () => [...texts.keys()],
    getOwnPropertyDescriptor: (_target, key) => ({
      value: texts.get(String(key)),
      enumerable: true,
      configurable: true,
    }),
  }),
);

const person = (tenant: string, account: string): Person => ({ tenant, account, name: account });
const ann = person("t", "ann");
const annAsGuest = person("u", "ann");
const bob = person("t", "bob");
const shelfOf = ({ tenant, account }: Person) => tabShelf(["azure", tenant, account]);
const logOf = onePerIdentity(() => ({ plans: [] }));
const signedIn = (who: Person, others: readonly Person[] = []): SignInState => ({
  ...{ is: "signed-in", person: who, others },
  getToken: () => Promise.resolve("a token"),
});
const out = (because: SignedOutBecause): SignInState => ({
  ...{ is: "signed-out", because, words: { code: null, message: null } },
});

beforeEach(() => {
  for (const who of [ann, annAsGuest, bob]) shelfOf(who).setItem("draft", who.account);
});

test.each<[says: string, before: SignInState, now: SignInState, whose: readonly Person[]]>([
  ["who left takes it along", signedIn(ann), out("left"), [annAsGuest, bob]],
  ["also in another tab", signedIn(ann), out("left-elsewhere"), [annAsGuest, bob]],
  ["and everybody who was signed in", signedIn(ann, [bob, annAsGuest]), out("left"), []],
  ["whose sign-in ended finds it again", signedIn(ann), out("needs-person"), [ann, annAsGuest, bob]],
  ["who switches finds it on the way back", signedIn(ann, [bob]), signedIn(bob, [ann]), [ann, annAsGuest, bob]],
  ["nobody was there", { is: "starting" }, out("left"), [ann, annAsGuest, bob]],
])("what is typed in this tab, and stands in memory: %s", (_says, before, now, whose) => {
  const logs = new Map([ann, annAsGuest, bob].map((who) => [who, logOf(["azure", who.tenant, who.account])]));
  forgetWhoLeft(before, now, "azure");
  for (const [who, log] of logs) {
    expect(shelfOf(who).getItem("draft")).toBe(whose.includes(who) ? who.account : null);
    expect(logOf(["azure", who.tenant, who.account]) === log).toBe(whose.includes(who));
  }
});

test("what one typed is not another's, nor the same account's in another tenant", () => {
  shelfOf(ann).setItem("draft", "mine");
  expect([bob, annAsGuest].map((who) => shelfOf(who).getItem("draft"))).toEqual(["bob", "ann"]);
  expect([...texts.keys()].join()).not.toMatch(/ann|bob/);
});

import { expect, test } from "vitest";
import { type EntraFacts, entraSteps } from "./entra-steps";
import { stepsHeadline } from "./step";
import { breakdown } from "./test-failures";

const before: EntraFacts = {
  app: {
    clientId: "11111111-2222-4333-8444-555555555555",
    tenantId: "contoso.example",
    cloud: "public",
    redirectUrl: "http://127.0.0.1:3000/signed-in",
  },
  authority: { is: "not-asked" },
  silent: { is: "not-asked" },
  session: { is: "starting" },
  call: { is: "not-asked" },
};
const found = { authority: { is: "answered", answer: { is: "found", issuer: "https://a.example/v2.0" } } } as const;
const out = (code: string | null = null, because = code === null ? "nobody" : "authority") => ({
  session: { is: "signed-out", because, words: { code, message: code === null ? null : "in its words" } } as const,
});
const silent = (code: string, isAnswer = true) => ({
  silent: { is: "answered", answer: { code, message: "in its words", isAnswer } } as const,
});

const marks = { ok: "+", failed: "!", "not-tried": "-", waiting: "." };
const stood = (facts: Partial<EntraFacts>) =>
  entraSteps({ ...before, ...facts })
    .map(({ state }) => marks[state.is])
    .join("");

test.each<[says: string, facts: Partial<EntraFacts>, stand: string]>([
  ["at first nothing is known but the id's form", {}, "+--.-"],
  ["a client id that is none", { app: { ...before.app, clientId: "my app" } }, "!--.-"],
  ["the authority is being asked", { ...out(), authority: { is: "asking" } }, "+.---"],
  ["it is there; the hidden sign-in is on its way", { ...out(), ...found, silent: { is: "asking" } }, "++.--"],
  [
    "it came back without anybody: the address is registered",
    { ...out(), ...found, ...silent("login_required") },
    "+++--",
  ],
  ["so says Entra's own number for it", { ...out(), ...found, ...silent("AADSTS50058") }, "+++--"],
  ["it let somebody in", { ...out(), ...found, silent: { is: "answered", answer: null } }, "+++--"],
  ["it never came back", { ...out(), ...found, ...silent("timed_out", false) }, "++!--"],
  [
    "without an authority nothing further is tried",
    { ...out(), authority: { is: "answered", answer: { is: "unreachable" } } },
    "+!---",
  ],
  [
    "the authority does not know the tenant",
    { ...out(), authority: { is: "answered", answer: { is: "refused", code: "AADSTS90002", message: "no" } } },
    "+!---",
  ],
  ["there is no such application", { ...out("AADSTS700016"), ...found }, "!++--"],
  ["another platform than a single-page application", { ...out("AADSTS9002326"), ...found }, "++!--"],
  ["consent was refused on the way", { ...out("AADSTS65004", "declined"), ...found }, "+++!-"],
  ["by an authority that has no numbers", { ...out("access_denied", "declined"), ...found }, "+++!-"],
  ["consent is missing, as the hidden sign-in says", { ...out(), ...found, ...silent("AADSTS65001") }, "+++!-"],
  ["what a person tried tells more", { ...out("AADSTS53003"), ...found, ...silent("AADSTS65001") }, "+++!-"],
  ["an error nobody knows", { ...out("AADSTS99999999"), ...found }, "+++!-"],
  ["on the way", { ...found, session: { is: "leaving" } }, "++-.-"],
  ["signed in; the first call is on its way", { session: { is: "signed-in" }, call: { is: "asking" } }, "++++."],
  [
    "Azure lists subscriptions",
    { session: { is: "signed-in" }, call: { is: "answered", answer: { subscriptions: 3 } } },
    "+++++",
  ],
  [
    "Azure lists none",
    { session: { is: "signed-in" }, call: { is: "answered", answer: { subscriptions: 0 } } },
    "++++!",
  ],
  [
    "Azure does not answer",
    { session: { is: "signed-in" }, call: { is: "answered", answer: { failure: breakdown } } },
    "++++!",
  ],
])("%s", (_says, facts, stand) => expect(stood(facts)).toBe(stand));

test("a refusal says what, where to change it, how, and what the authority said", () => {
  const [, , redirect] = entraSteps({ ...before, ...out("AADSTS9002326"), ...found });
  expect(redirect?.state).toMatchObject({
    is: "failed",
    change: {
      what: expect.stringContaining("another platform"),
      change: expect.stringContaining("http://127.0.0.1:3000/signed-in"),
      command: expect.stringContaining('{"spa":{"redirectUris":["http://127.0.0.1:3000/signed-in"]}}'),
      said: "AADSTS9002326: in its words",
    },
  });
});

test.each<[says: string, facts: Partial<EntraFacts>, headline: string]>([
  [
    "the first that fails",
    { ...out("AADSTS65001"), ...found },
    "Step 4 of 5 fails. Nobody has consented yet that this app reads Azure Resource Manager on your behalf.",
  ],
  ["none yet", { ...out(), ...found, ...silent("login_required") }, "3 of 5 steps hold; nothing has failed so far."],
  ["all hold", { session: { is: "signed-in" }, call: { is: "answered", answer: { subscriptions: 1 } } }, "Connected."],
])("the headline: %s", (_says, facts, headline) =>
  expect(stepsHeadline(entraSteps({ ...before, ...facts }), "Connected.")).toBe(headline),
);

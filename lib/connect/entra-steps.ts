import { type EntraStepKey, isTrouble, type Trouble, troubleOf } from "./entra-troubles";
import { type Asked, type CallFacts, firstCall, type SessionFacts } from "./first-call";
import type { App } from "./registration";
import { failed, notTried, ok, type Step, type StepState, waiting } from "./step";

/** What the authority said to somebody who asked for its own description of itself. */
export type AuthorityAnswer =
  | { is: "found"; issuer: string }
  | { is: "refused"; code: string | null; message: string | null }
  | { is: "unreachable" };

/** What a sign-in without a word came back with; null: it let somebody in. */
export type SilentAnswer = { code: string; message: string; isAnswer: boolean } | null;

export interface EntraFacts {
  app: App;
  authority: Asked<AuthorityAnswer>;
  silent: Asked<SilentAnswer>;
  session: SessionFacts;
  call: CallFacts;
}

/** The last thing that the authority refused, in its own words. */
interface Refusal {
  code: string;
  message: string;
  trouble: Trouble | null;
}

/** What a person tried tells more than what was tried without a word. */
function refusalOf({ session, silent }: EntraFacts): Refusal | null {
  if (session.is === "signed-in") return null;
  const tried = session.is === "signed-out" && session.words.code !== null ? session.words : null;
  const quiet = silent.is === "answered" && silent.answer?.isAnswer ? silent.answer : null;
  const { code, message } = tried ?? quiet ?? { code: null, message: null };
  if (code === null || !isTrouble(code)) return null;
  return { code, message: message ?? "", trouble: troubleOf(code) };
}

const saidOf = ({ code, message }: Refusal) => [code, message].filter((part) => part !== "").join(": ");

/** The five things that have to hold, each by itself, in the order they can be tried. */
export function entraSteps(facts: EntraFacts): readonly Step[] {
  const refusal = refusalOf(facts);
  const stepOfRefusal = refusal && (refusal.trouble?.step ?? "consent");
  /** A refusal that is about this step tells more than whatever else is known of it. */
  const unlessRefused = (step: EntraStepKey, state: () => StepState) =>
    refusal && stepOfRefusal === step ? refusedState(refusal, facts.app) : state();
  const isAuthorityBroken = facts.authority.is === "answered" && facts.authority.answer.is !== "found";
  return [
    {
      key: "client",
      name: "The client id is an application's",
      state: unlessRefused("client", () => clientState(facts)),
    },
    {
      key: "authority",
      name: "The authority can be reached",
      state: unlessRefused("authority", () => authorityState(facts)),
    },
    {
      key: "redirect",
      name: "This address is registered",
      state: unlessRefused("redirect", () =>
        isAuthorityBroken ? notTried("The authority has to be reached first.") : redirectState(facts),
      ),
    },
    {
      key: "consent",
      name: "You are signed in, with consent",
      state: unlessRefused("consent", () => consentState(facts)),
    },
    { key: "call", name: "Azure answers the first call", state: firstCall(facts) },
  ];
}

function refusedState(refusal: Refusal, app: App): StepState {
  const { trouble } = refusal;
  if (trouble === null)
    return failed({
      what: "The authority did not sign you in.",
      change: "Look its number up at https://login.microsoftonline.com/error, and try again.",
      said: saidOf(refusal),
    });
  const { what, change, command } = trouble;
  return failed({ what, change: change(app), command: command?.(app) ?? null, said: saidOf(refusal) });
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const clientState = ({ app: { clientId } }: EntraFacts): StepState =>
  clientId !== null && GUID.test(clientId)
    ? ok(`${clientId} has the form of one.`)
    : failed({
        what: "HEADROOM_CLIENT_ID is not the id of an app registration.",
        change: "Set it to the Application (client) ID of the registration's Overview, and start Headroom again.",
        command: "az ad app list --display-name 'Headroom' --query '[].appId' --output tsv",
      });

function authorityState({ authority, session, app }: EntraFacts): StepState {
  if (session.is === "signed-in") return ok("It has signed you in.");
  if (authority.is !== "answered")
    return authority.is === "asking" ? waiting("Asking it for its description.") : notTried("Not asked yet.");
  const { answer } = authority;
  if (answer.is === "found") return ok(`It answers as ${answer.issuer}.`);
  if (answer.is === "refused") {
    const code = answer.code ?? "AADSTS90002";
    return refusedState({ code, message: answer.message ?? "", trouble: troubleOf(code) }, app);
  }
  return failed({
    what: "The authority cannot be reached from this browser, or does not know the tenant.",
    change: `Check the network, and that a proxy lets this browser through; then HEADROOM_TENANT_ID (${app.tenantId}) and HEADROOM_CLOUD (${app.cloud}).`,
  });
}

function redirectState({ silent, session, app }: EntraFacts): StepState {
  const led = ok(`The authority leads back to ${app.redirectUrl}.`);
  // Whatever was refused on the way back, it was told at our own address.
  if (session.is === "signed-in" || (session.is === "signed-out" && session.words.code !== null)) return led;
  if (silent.is !== "answered")
    return silent.is === "asking" ? waiting("A hidden sign-in is on its way.") : notTried("Not tried yet.");
  if (silent.answer === null || silent.answer.isAnswer) return led;
  return failed({
    what: "The authority did not lead back to this page.",
    change: `Most likely ${app.redirectUrl} is not registered as a single-page application's, or there is no such application in the tenant. Press Sign in: the authority's own page then shows a number, which can be pasted below.`,
    command: troubleOf("AADSTS50011")?.command?.(app) ?? null,
  });
}

function consentState({ session }: EntraFacts): StepState {
  switch (session.is) {
    case "signed-in":
      return ok("The authority handed out a token for Resource Manager.");
    case "starting":
      return waiting("Finding out who is there.");
    case "leaving":
      return waiting("On the way to the authority.");
    case "signed-out":
      return notTried("Sign in to try it.");
  }
}

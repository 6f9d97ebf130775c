import type { AzureFailure } from "@/lib/azure";
import { writeCount } from "@/lib/units";
import { failed, notTried, ok, type StepState, waiting } from "./step";

/** Asked, or not yet. */
export type Asked<T> = { is: "not-asked" } | { is: "asking" } | { is: "answered"; answer: T };

/** How somebody stands with the authority, or with `az`; the reasons are lib/azure's. */
export type SessionFacts =
  | { is: "starting" | "leaving" | "signed-in" }
  | { is: "signed-out"; because: string; words: { code: string | null; message: string | null } };

/** The list of subscriptions: every screen asks it first. */
export type CallFacts = Asked<{ subscriptions: number } | { failure: AzureFailure }>;

/** The last step, however somebody signs in. */
export function firstCall({ call, session }: { call: CallFacts; session: SessionFacts }): StepState {
  if (session.is !== "signed-in") return notTried("The steps before it have to hold first.");
  if (call.is !== "answered") return waiting("Reading your subscriptions.");
  if ("failure" in call.answer)
    return failed({
      what: "Your subscriptions could not be read.",
      change: "The card below says why, and what to do.",
    });
  const { subscriptions } = call.answer;
  if (subscriptions === 0)
    return failed({
      what: "Azure answers, and lists no subscription for you in this tenant.",
      change: "Ask an owner of a subscription for the role Reader on it, or look in another tenant.",
    });
  return ok(`It lists ${writeCount(subscriptions, "subscription")}.`);
}

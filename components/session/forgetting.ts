import type { SignInState } from "@/lib/session";
import { clearTabShelf, forgetInMemory } from "@/lib/storage";

/**
 * Who leaves, here or in another tab, leaves nothing in this one: no plan in memory and nothing typed. That goes for everybody who was
 * signed in, since all of them are signed out. Whose sign-in only ended finds what was typed when it is renewed.
 * @param cloud or host: the first part of their identities
 */
export function forgetWhoLeft(before: SignInState, now: SignInState, cloud: string): void {
  if (before.is !== "signed-in" || now.is !== "signed-out") return;
  if (now.because !== "left" && now.because !== "left-elsewhere") return;
  for (const { tenant, account } of [before.person, ...before.others]) {
    forgetInMemory([cloud, tenant, account]);
    clearTabShelf([cloud, tenant, account]);
  }
}

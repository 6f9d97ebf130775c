"use client";

import { usePathname } from "next/navigation";
import type { Person, SignIn } from "@/lib/session";

/**
 * To another account or tenant, on the same screen with nothing asked: the link may name subscriptions and deployments of the one who
 * was here.
 */
export function useSwitch(signIn: SignIn) {
  const path = usePathname();
  const afresh = () => window.history.replaceState(null, "", path);
  return {
    /** @returns why not; then the screen is as it was */
    toPerson: async (person: Person) => {
      const was = window.location.href;
      afresh();
      const refused = await signIn.switchTo(person);
      if (refused !== null) window.history.replaceState(null, "", was);
      return refused;
    },
    toAnother: () => {
      afresh();
      return signIn.signIn({ by: "redirect", as: "another" });
    },
  };
}

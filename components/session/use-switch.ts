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
    toPerson: (person: Person) => {
      afresh();
      return signIn.switchTo(person);
    },
    toAnother: () => {
      afresh();
      return signIn.signIn({ by: "redirect", as: "another" });
    },
  };
}

"use client";

import { useState } from "react";
import { Button } from "@/components/ui";
import { describeSignedOut, type SignedOutBecause } from "@/lib/azure";
import type { SignInRequest } from "@/lib/session";
import { useSignIn } from "./azure-provider";

interface SignInButtonsProps {
  /** For the way over this page, and for the one in a window of its own. */
  words: readonly [redirect: string, popUp: string];
  claims: string | null;
  as?: SignInRequest["as"];
  onDone?: () => void;
}

/** Both ways to the authority. The first leaves this page and comes back to it; where the second is blocked, it says so. */
export function SignInButtons({ words: [redirect, popUp], claims, as, onDone }: SignInButtonsProps) {
  const { signIn } = useSignIn();
  const [trouble, setTrouble] = useState<SignedOutBecause | null>(null);
  const [underWay, setUnderWay] = useState<SignInRequest["by"] | null>(null);

  async function go(by: SignInRequest["by"]) {
    setTrouble(null);
    setUnderWay(by);
    const because = await signIn.signIn({ by, claims, ...(as && { as }) });
    setUnderWay(null);
    setTrouble(because);
    if (because === null) onDone?.();
  }

  if (signIn.ways.length === 0) return null;
  const described = trouble && describeSignedOut(trouble, { code: null, message: null });
  return (
    <div className="my-1.5 flex flex-wrap items-center gap-2">
      <Button look="primary" disabled={underWay === "redirect"} onClick={() => void go("redirect")}>
        {redirect}
      </Button>
      <Button disabled={underWay === "redirect"} onClick={() => void go("pop-up")}>
        {popUp}
      </Button>
      <p role="status" className="text-sm">
        {/* Whether that window still stands cannot be seen from here: neither button waits for it. */}
        {underWay === "pop-up" && "Sign in in the window that opened."}
        {described && `${described.title}. ${described.nextStep}`}
      </p>
    </div>
  );
}

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
  const [isUnderWay, setUnderWay] = useState(false);

  async function go(by: SignInRequest["by"]) {
    setUnderWay(true);
    const because = await signIn.signIn({ by, claims, ...(as && { as }) });
    setUnderWay(false);
    setTrouble(because);
    if (because === null) onDone?.();
  }

  if (signIn.ways.length === 0) return null;
  const described = trouble && describeSignedOut(trouble, { code: null, message: null });
  return (
    <div className="my-1.5 flex flex-wrap items-center gap-2">
      <Button look="primary" disabled={isUnderWay} onClick={() => void go("redirect")}>
        {redirect}
      </Button>
      <Button disabled={isUnderWay} onClick={() => void go("pop-up")}>
        {popUp}
      </Button>
      <p role="status" className="text-sm">
        {described && `${described.title}. ${described.nextStep}`}
      </p>
    </div>
  );
}

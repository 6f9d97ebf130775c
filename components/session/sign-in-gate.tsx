"use client";

import dynamic from "next/dynamic";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { ScreenFrame } from "@/components/panel";
import { WhenSignedIn, useSignIn } from "./azure-provider";

/** No part of the first load: who is signed in never sees it. */
const SignedOut = dynamic(() => import("./signed-out").then((part) => part.SignedOut), { ssr: false });

/** Draws a screen for whoever is signed in; else what is the matter. `/connect` is there to tell, and always stands. */
export function SignInGate({ children }: { children: ReactNode }) {
  const { state } = useSignIn();
  const isConnect = usePathname() === "/connect";
  return <WhenSignedIn otherwise={isConnect ? children : <Otherwise state={state} />}>{children}</WhenSignedIn>;
}

function Otherwise({ state }: { state: ReturnType<typeof useSignIn>["state"] }) {
  if (state.is === "signed-out") return <SignedOut because={state.because} words={state.words} />;
  return (
    <ScreenFrame headline="Signing in…">
      <p className="text-muted">
        {state.is === "leaving"
          ? "The sign-in page opens; you come back to this very page."
          : "Looking for your sign-in."}
      </p>
    </ScreenFrame>
  );
}

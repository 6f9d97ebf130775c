"use client";

import { ScreenFrame } from "@/components/panel";
import { Button, ScreenLink } from "@/components/ui";
import { describeSignedOut, type SignedOutBecause } from "@/lib/azure";
import { useSignIn } from "./azure-provider";
import { SignInButtons } from "./sign-in-buttons";

interface SignedOutProps {
  because: SignedOutBecause;
  words: { code: string | null; message: string | null };
}

/** Why nothing of Azure is shown, and the next step. */
export function SignedOut({ because, words }: SignedOutProps) {
  const { signIn } = useSignIn();
  const { title, cause, nextStep } = describeSignedOut(because, words);
  // Where only the start lets anybody in, so does only a new one.
  const isOver = signIn.ways.length === 0 && because.startsWith("left");
  return (
    <ScreenFrame headline={`${title}.`}>
      <p className="max-w-prose wrap-anywhere">
        <bdi>{cause}</bdi> {isOver ? "Start Headroom again: it prints a new address." : nextStep}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SignInButtons words={["Sign in", "Sign in in a new window"]} claims={null} />
        {signIn.ways.length === 0 && (
          <Button look="primary" onClick={() => void signIn.start({ mayLeave: false })}>
            Retry
          </Button>
        )}
        <ScreenLink href="/connect" className="text-accent underline-offset-2 hover:underline">
          Check the connection step by step
        </ScreenLink>
      </div>
    </ScreenFrame>
  );
}

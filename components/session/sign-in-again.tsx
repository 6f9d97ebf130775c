"use client";

import { useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import type { SignInAgainOffer } from "@/components/panel";

const SignInButtons = dynamic(() => import("./sign-in-buttons").then((part) => part.SignInButtons), { ssr: false });

/** Below a failure that only the person can end; what is on the screen stays. */
export const signInAgain: SignInAgainOffer = ({ claims }) => <SignInAgain claims={claims} />;

function SignInAgain({ claims }: { claims: string | null }) {
  const queryClient = useQueryClient();
  return (
    <SignInButtons
      words={["Sign in again", "In a new window"]}
      claims={claims}
      onDone={() => void queryClient.refetchQueries({ type: "active" })}
    />
  );
}

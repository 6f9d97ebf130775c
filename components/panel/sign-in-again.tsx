"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { AzureFailure } from "@/lib/azure";

/** What a failure of the sign-in offers: this room draws failures, and does not know how one signs in. */
export type SignInAgainOffer = (failure: Extract<AzureFailure, { kind: "signed-out" }>) => ReactNode;

const SignInAgainContext = createContext<SignInAgainOffer>(() => null);

export const SignInAgainProvider = SignInAgainContext.Provider;

export function SignInAgain({ failure }: { failure: AzureFailure }) {
  const offer = useContext(SignInAgainContext);
  return failure.kind === "signed-out" ? offer(failure) : null;
}

"use client";

import type { ReactNode } from "react";
import { WhenSignedIn } from "@/components/session";
import type { CallFacts } from "@/lib/connect";
import { useFirstCall } from "./use-first-call";

const notAsked: CallFacts = { is: "not-asked" };

interface WithFirstCallProps {
  children: (call: CallFacts) => ReactNode;
}

/** Hands on how the first call stands; nobody is asked while nobody is signed in. */
export const WithFirstCall = ({ children }: WithFirstCallProps) => (
  <WhenSignedIn otherwise={children(notAsked)}>
    <FirstCall>{children}</FirstCall>
  </WhenSignedIn>
);

const FirstCall = ({ children }: WithFirstCallProps) => children(useFirstCall());

"use client";

import { useState } from "react";
import { type Kept, keptBy, removeKept, troubleWords } from "@/lib/storage";
import type { SignedIn } from "./account";
import { useAzure } from "./azure-provider";

/** What a person who leaves is asked. */
export interface Question {
  /** Null where the browser does not tell. */
  kept: readonly Kept[] | null;
  /** Why what was answered could not be done, or what is kept not be read; in sentences. */
  problem: string | null;
}

export type Answer = "remove" | "keep";

/** Signing out: what is kept on this device is asked about first. It goes for all that are signed in, since all of them are signed out. */
export function useSignOut({ signIn, state: { person, others } }: SignedIn) {
  const [cloud] = useAzure().identity;
  const [question, setQuestion] = useState<Question | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const identities = [person, ...others].map(({ tenant, account }) => [cloud, tenant, account]);

  const inTurn = async (work: () => Promise<void>) => {
    setIsBusy(true);
    await work().finally(() => setIsBusy(false));
  };
  async function leave() {
    setQuestion(null);
    await signIn.signOut();
  }
  async function begin() {
    const kept = await keptBy(identities).catch((error: unknown) => troubleWords(error));
    if (typeof kept === "string")
      return setQuestion({ kept: null, problem: `What is kept on this device cannot be read: ${kept}.` });
    if (kept.some(({ count }) => count > 0)) return setQuestion({ kept, problem: null });
    await removeKept(identities).catch(() => null); // databases that are empty
    await leave();
  }
  async function answer(how: Answer) {
    try {
      if (how === "remove") await removeKept(identities);
    } catch (error) {
      const problem = `Not everything could be removed: ${troubleWords(error)}. You are still signed in.`;
      return setQuestion({ kept: question?.kept ?? null, problem });
    }
    await leave();
  }
  return {
    identities,
    question,
    isBusy,
    begin: () => inTurn(begin),
    answer: (how: Answer) => inTurn(() => answer(how)),
    cancel: () => setQuestion(null),
  };
}

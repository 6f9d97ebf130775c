"use client";

import { useState } from "react";
import { Button } from "@/components/ui";
import { describeSignedOut } from "@/lib/azure";
import type { SignedOutState } from "@/lib/session";
import { AccountList } from "./account-list";
import type { SignedIn } from "./account";
import { SignOutDialog } from "./sign-out-dialog";
import { useSignOut } from "./use-sign-out";

interface AccountPanelProps extends SignedIn {
  id: string;
  isOpen: boolean;
  onClose: () => void;
}

/** What the account's button opens, the question that "Sign out" asks, and why somebody else could not be looked at. */
export function AccountPanel({ id, signIn, state, isOpen, onClose }: AccountPanelProps) {
  const leaving = useSignOut({ signIn, state });
  const [refused, setRefused] = useState<SignedOutState | null>(null);
  return (
    <>
      {isOpen && (
        <AccountList
          id={id}
          signIn={signIn}
          state={state}
          onClose={onClose}
          onSignOut={() => void leaving.begin()}
          onRefused={setRefused}
        />
      )}
      {refused && !isOpen && <Refused refused={refused} onRead={() => setRefused(null)} />}
      {leaving.question && <SignOutDialog leaving={leaving} question={leaving.question} />}
    </>
  );
}

function Refused({ refused, onRead }: { refused: SignedOutState; onRead: () => void }) {
  const { title, cause } = describeSignedOut(refused.because, refused.words);
  return (
    <div role="alert" className="flex flex-col gap-2 rounded-md border border-line bg-raised p-3 text-sm shadow-lg">
      <p className="font-medium">{title}</p>
      <p className="wrap-anywhere">
        <bdi>{cause}</bdi> You still see what you saw.
      </p>
      <Button className="self-start" onClick={onRead}>
        Close
      </Button>
    </div>
  );
}

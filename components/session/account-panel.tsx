"use client";

import { AccountList } from "./account-list";
import type { SignedIn } from "./account";
import { SignOutDialog } from "./sign-out-dialog";
import { useSignOut } from "./use-sign-out";

interface AccountPanelProps extends SignedIn {
  id: string;
  isOpen: boolean;
  onClose: () => void;
}

/** What the account's button opens, and the question that "Sign out" asks. */
export function AccountPanel({ id, signIn, state, isOpen, onClose }: AccountPanelProps) {
  const leaving = useSignOut({ signIn, state });
  return (
    <>
      {isOpen && (
        <AccountList id={id} signIn={signIn} state={state} onClose={onClose} onSignOut={() => void leaving.begin()} />
      )}
      {leaving.question && <SignOutDialog leaving={leaving} question={leaving.question} />}
    </>
  );
}

"use client";

import { type ReactNode, useId, useState } from "react";
import { Button, DownloadButton } from "@/components/ui";
import { exportKept, keptWords } from "@/lib/storage";
import { writeCount } from "@/lib/units";
import type { Answer, Question, useSignOut } from "./use-sign-out";

const open = (dialog: HTMLDialogElement | null) => {
  if (dialog && !dialog.open) dialog.showModal();
};

interface SignOutDialogProps {
  leaving: ReturnType<typeof useSignOut>;
  question: Question;
}

/** What is to become of what this device keeps. Who only confirms has it removed. */
export function SignOutDialog({ leaving, question: { kept, problem } }: SignOutDialogProps) {
  const [answer, setAnswer] = useState<Answer>("remove");
  const { identities, isBusy } = leaving;
  const id = useId();
  const whose =
    identities.length === 1 ? "this account" : `the ${writeCount(identities.length, "account")} of this tab`;
  const make = async () => new Blob([await exportKept(identities, Date.now())], { type: "application/json" });
  return (
    <dialog
      ref={open}
      aria-labelledby={id}
      onClose={leaving.cancel}
      className="backdrop:bg-black/40 m-auto w-[calc(100vw-2rem)] max-w-lg rounded-lg border border-line bg-raised p-5 text-ink shadow-xl"
    >
      <form
        className="flex flex-col gap-4 text-sm"
        onSubmit={(event) => {
          event.preventDefault();
          void leaving.answer(answer);
        }}
      >
        <h2 id={id} className="text-lg font-semibold">
          Sign out
        </h2>
        {kept !== null && (
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <p>
              This device keeps {keptWords(kept)} for {whose}.
            </p>
            <DownloadButton label="Export as a file" fileName="headroom-kept.json" make={make} />
          </div>
        )}
        <fieldset className="flex flex-col gap-2" disabled={isBusy}>
          <legend className="mb-1 font-medium">When you are signed out</legend>
          <Choice value="remove" answer={answer} onChoose={setAnswer} label="Remove from this device">
            Nothing of it stays here, also not for you.
          </Choice>
          <Choice value="keep" answer={answer} onChoose={setAnswer} label="Keep on this device">
            You find it again when you sign in here. No other account is shown it, but whoever uses this browser can
            read its storage.
          </Choice>
        </fieldset>
        {problem !== null && (
          <p role="alert" className="text-danger">
            {problem}
          </p>
        )}
        <div className="flex justify-end gap-2">
          <Button disabled={isBusy} onClick={leaving.cancel}>
            Cancel
          </Button>
          <Button look="primary" type="submit" disabled={isBusy}>
            Sign out
          </Button>
        </div>
      </form>
    </dialog>
  );
}

interface ChoiceProps {
  value: Answer;
  answer: Answer;
  onChoose: (answer: Answer) => void;
  label: string;
  children: ReactNode;
}

function Choice({ value, answer, onChoose, label, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-2">
      <input
        type="radio"
        id={id}
        name="answer"
        className="mt-0.5 size-4 shrink-0 accent-accent"
        checked={answer === value}
        aria-describedby={`${id}-note`}
        onChange={() => onChoose(value)}
      />
      <div>
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <p id={`${id}-note`} className="text-muted">
          {children}
        </p>
      </div>
    </div>
  );
}

"use client";

import { CircleUserRound } from "lucide-react";
import { lazy, Suspense, useId, useRef, useState } from "react";
import { PanelBoundary } from "@/components/panel";
import { Button } from "@/components/ui";
import type { SignIn, SignInState } from "@/lib/session";

/** Fetched when somebody reaches for it. */
const panel = () => import("./account-panel");
const AccountPanel = lazy(() => panel().then((part) => ({ default: part.AccountPanel })));
/** One that does not arrive is asked for again, and told, when it is opened. */
const reach = () => void panel().catch(() => null);

export interface SignedIn {
  signIn: SignIn;
  state: Extract<SignInState, { is: "signed-in" }>;
}

/** The button, and what it opens. */
export function Account({ signIn, state }: SignedIn) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const open = () => {
    setIsOpen(true);
    setWasOpened(true);
  };
  const close = () => setIsOpen(false);
  const closeToButton = () => {
    close();
    button.current?.focus();
  };
  return (
    <div
      className="relative"
      onPointerEnter={reach}
      onFocus={reach}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) close();
      }}
    >
      <Button
        ref={button}
        look="icon"
        title="Account"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={isOpen ? close : open}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          open();
        }}
      >
        <CircleUserRound aria-hidden className="size-4" />
        <span className="sr-only">Account</span>
      </Button>
      {wasOpened && (
        <div className="absolute top-full right-0 z-30 mt-1 w-80 max-w-[calc(100vw-2rem)]">
          <PanelBoundary>
            <Suspense fallback={<div className="h-52 rounded-md border border-line bg-raised shadow-lg" />}>
              <AccountPanel id={id} signIn={signIn} state={state} isOpen={isOpen} onClose={closeToButton} />
            </Suspense>
          </PanelBoundary>
        </div>
      )}
    </div>
  );
}

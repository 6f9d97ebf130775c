"use client";

import { CircleHelp } from "lucide-react";
import dynamic from "next/dynamic";
import { useQueryStates } from "nuqs";
import { Button } from "@/components/ui";
import { scopeParams } from "@/lib/scope/search-params";
import { useShortcuts } from "./use-shortcuts";

const HelpSheet = dynamic(() => import("./help-sheet").then((sheet) => sheet.HelpSheet), { ssr: false });

/** The keys of every screen, the sheet that lists them, and what a key just did. */
export function Keyboard() {
  const [{ subscriptions }] = useQueryStates(scopeParams);
  const { said, isHelpOpen, openHelp, closeHelp } = useShortcuts(subscriptions);
  return (
    <>
      <Button look="icon" title="Keys and words (?)" className="max-sm:hidden" onClick={openHelp}>
        <CircleHelp aria-hidden className="size-4" />
        <span className="sr-only">Help</span>
      </Button>
      {isHelpOpen && <HelpSheet onClose={closeHelp} />}
      <p
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-16 z-30 mx-auto w-fit max-w-[90vw] rounded-md bg-ink text-sm text-ground not-empty:px-3 not-empty:py-2 sm:bottom-6"
      >
        {said}
      </p>
    </>
  );
}

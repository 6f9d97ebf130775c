"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "./button";

/** Copies a text, made when it is pressed where it is long, and says so there. */
export function CopyButton({ label, text }: { label: string; text: string | (() => string) }) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "refused">("none");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === "string" ? text : text());
      setOutcome("copied");
    } catch {
      // Not allowed, or not there at all where the page came by plain http.
      setOutcome("refused");
    }
  };
  return (
    <Button look="quiet" className="text-xs" onClick={() => void copy()} onBlur={() => setOutcome("none")}>
      {outcome === "copied" ? <Check aria-hidden className="size-3.5" /> : <Copy aria-hidden className="size-3.5" />}
      {outcome === "refused" ? "The browser refused" : label}
      <span role="status" className="sr-only">
        {outcome === "copied" ? "Copied" : ""}
      </span>
    </Button>
  );
}

"use client";

import { Button } from "@/components/ui";

/** A defect that no panel caught: says so, and offers the way back. */
export const ScreenBroke = ({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) => (
  <div role="alert" className="mx-auto flex max-w-2xl flex-col items-start gap-3 px-4 py-10 sm:px-6">
    <h1 className="text-xl font-semibold">This screen broke.</h1>
    <p>
      That is a defect of Headroom, not of Azure; the other screens work on. <code>{error.digest ?? error.name}</code>
    </p>
    <Button onClick={reset}>Draw it again</Button>
  </div>
);

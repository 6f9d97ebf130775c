"use client";

import { Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui";

/** It destroys, so it asks, where it was pressed; what is safe has the focus. */
export function WatchClear({ onClear }: { onClear: () => Promise<void> }) {
  const [is, setIs] = useState<"untouched" | "asking" | "answered">("untouched");
  if (is !== "asking")
    return (
      // Who answered is brought back to where they came from.
      <Button look="quiet" className="text-xs" autoFocus={is === "answered"} onClick={() => setIs("asking")}>
        <Trash2 aria-hidden className="size-3.5" />
        Clear
      </Button>
    );
  const clear = async () => {
    await onClear();
    setIs("answered");
  };
  return (
    <span
      role="group"
      aria-label="Clear what was kept"
      className="inline-flex flex-wrap items-center gap-2 text-xs"
      onKeyDown={(event) => event.key === "Escape" && setIs("answered")}
    >
      Forget all that was seen with this account, of every model?
      <Button autoFocus className="text-xs" onClick={() => setIs("answered")}>
        Keep it
      </Button>
      <Button className="text-xs text-danger" onClick={() => void clear()}>
        Forget it
      </Button>
    </span>
  );
}

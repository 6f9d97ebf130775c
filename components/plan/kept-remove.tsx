"use client";

import { Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui";

interface KeptRemoveProps {
  /** Hostile text. */
  name: string;
  onRemove: () => Promise<void>;
}

/** It destroys, so it asks, where it was pressed; what is safe has the focus. */
export function KeptRemove({ name, onRemove }: KeptRemoveProps) {
  const [is, setIs] = useState<"untouched" | "asking" | "answered">("untouched");
  if (is !== "asking")
    return (
      <Button
        look="quiet"
        className="text-xs"
        aria-label={`Remove ${name}`}
        autoFocus={is === "answered"}
        onClick={() => setIs("asking")}
      >
        <Trash2 aria-hidden className="size-3.5" />
        Remove
      </Button>
    );
  return (
    <span
      role="group"
      aria-label="Remove this plan"
      className="inline-flex flex-wrap items-center gap-2 text-xs"
      onKeyDown={(event) => event.key === "Escape" && setIs("answered")}
    >
      <Button autoFocus className="text-xs" onClick={() => setIs("answered")}>
        Keep it
      </Button>
      <Button className="text-xs text-danger" onClick={() => void onRemove().then(() => setIs("answered"))}>
        Remove it
      </Button>
    </span>
  );
}

"use client";

import { Upload } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui";
import { importWords, type PlanLog, readPlanFile } from "@/lib/plans";

/** Plans of a file, which anybody may have written; what became of them is said. */
export function KeptImport({ log }: { log: PlanLog }) {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = await readPlanFile(file);
    const addedCount = read.is === "read" ? await log.add(read.plans) : 0;
    setSaid(importWords(read, addedCount));
  };
  return (
    <>
      <Button look="quiet" className="text-xs" onClick={() => input.current?.click()}>
        <Upload aria-hidden className="size-3.5" />
        Import plans
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label="File of kept plans"
        tabIndex={-1}
        className="sr-only"
        onChange={({ target }) => {
          const file = target.files?.[0];
          void take(file).then(() => (target.value = "")); // the same file again is another import
        }}
      />
      <p role="status" aria-label="Import" className="max-w-4xl text-sm">
        {said}
      </p>
    </>
  );
}

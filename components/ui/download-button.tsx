"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { Button } from "./button";

interface DownloadButtonProps {
  label: string;
  /** The id of the words for what is downloaded, where the label does not say it. */
  describedBy?: string;
  fileName: string;
  make: () => Blob | Promise<Blob>;
}

/** Saves a file that is made when the button is pressed, and says so where it was pressed if that fails. */
export function DownloadButton({ label, describedBy, fileName, make }: DownloadButtonProps) {
  const [hasFailed, setHasFailed] = useState(false);
  const download = async () => {
    try {
      save(await make(), fileName);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <Button
      look="quiet"
      aria-describedby={describedBy}
      className="text-xs"
      onClick={() => void download()}
      onBlur={() => setHasFailed(false)}
    >
      <Download aria-hidden className="size-3.5" />
      {hasFailed ? "Could not be saved" : label}
      <span role="status" className="sr-only">
        {hasFailed ? "Could not be saved" : ""}
      </span>
    </Button>
  );
}

function save(file: Blob, name: string) {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the file by then; without a pause some browsers lose it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

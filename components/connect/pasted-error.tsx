"use client";

import { ExternalLink } from "lucide-react";
import { useState } from "react";
import { Field } from "@/components/ui";
import { type App, entraCodeIn, troubleOf } from "@/lib/connect";
import { WhatToChange } from "./steps-list";

/** Some refusals never come back here: the authority shows them on a page of its own. Their text can be pasted. */
export function PastedError({ app }: { app: App }) {
  const [text, setText] = useState("");
  const code = entraCodeIn(text);
  const trouble = code === null ? null : troubleOf(code);
  return (
    <section aria-label="An error of Microsoft Entra's" className="flex min-w-0 flex-col gap-2">
      <Field
        label="Did Microsoft Entra show an error?"
        htmlFor="pasted-error"
        help="Paste its text: the number that begins with AADSTS says what to change. It stays in this page."
        problem={text.trim() !== "" && code === null ? "There is no number that begins with AADSTS in it." : null}
      >
        <input
          id="pasted-error"
          value={text}
          placeholder="AADSTS50011: …"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="pasted-error-note"
          onChange={(event) => setText(event.target.value)}
          className="h-8 w-full rounded-md border border-edge/60 bg-surface px-2.5 placeholder:text-muted pointer-coarse:h-10"
        />
      </Field>
      <div role="status" className="min-w-0">
        {trouble && (
          <WhatToChange
            change={{
              what: trouble.what,
              change: trouble.change(app),
              command: trouble.command?.(app) ?? null,
              said: null,
            }}
          />
        )}
        {code !== null && trouble === null && <UnknownCode code={code} />}
      </div>
    </section>
  );
}

const UnknownCode = ({ code }: { code: string }) => (
  <p className="text-sm">
    Nothing is known here of {code}.{" "}
    <a
      href={`https://login.microsoftonline.com/error?code=${code.slice("AADSTS".length)}`}
      target="_blank"
      rel="noreferrer"
      className="text-accent hover:underline"
    >
      Microsoft explains it <ExternalLink aria-hidden className="inline size-3.5" />
    </a>
  </p>
);

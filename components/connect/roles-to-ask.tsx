"use client";

import { useState } from "react";
import { Field } from "@/components/ui";
import { rolesToAsk, type SeenAll } from "@/lib/connect";
import { Copyable } from "./copyable";

interface RolesToAskProps {
  seen: SeenAll;
  subscription: string;
}

/** The smallest roles that mend what was refused, each as the command that an owner runs. */
export function RolesToAsk({ seen, subscription }: RolesToAskProps) {
  const [assignee, setAssignee] = useState("");
  const roles = rolesToAsk(seen, { subscription, assignee });
  if (roles.length === 0) return null;
  return (
    <section aria-labelledby="roles-title" className="flex min-w-0 flex-col gap-3">
      <h3 id="roles-title" className="text-base font-semibold">
        What to ask an owner for
      </h3>
      <Field
        label="For whom"
        htmlFor="assignee"
        className="w-full sm:w-96"
        help="Your object id or sign-in name, put into the commands; it is kept nowhere."
      >
        <input
          id="assignee"
          value={assignee}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="assignee-note"
          onChange={(event) => setAssignee(event.target.value)}
          className="h-8 w-full rounded-md border border-edge/60 bg-surface px-2.5 pointer-coarse:h-10"
        />
      </Field>
      {roles.map(({ role, reads, command }) => (
        <Copyable key={role} title={role} text={command} note={`Lets you read: ${reads.join(", ")}.`} />
      ))}
    </section>
  );
}

"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { type LessonId, lessonNames } from "@/lib/terms";

// Read by few: no part of any first load.
const LessonText = dynamic(() => import("./lesson-text").then((part) => part.LessonText), { ssr: false });

/** Questions that come up here, answered in place: short, in our words, with Azure's documents. */
export const Learn = ({ about }: { about: readonly LessonId[] }) => (
  <section aria-label="Learn" className="flex flex-wrap items-start gap-x-6 gap-y-1 text-sm">
    {about.map((id) => (
      <LessonDetails key={id} id={id} />
    ))}
  </section>
);

function LessonDetails({ id }: { id: LessonId }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="min-w-0 open:basis-full" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer text-accent">{lessonNames[id]}</summary>
      {isOpen && <LessonText id={id} />}
    </details>
  );
}

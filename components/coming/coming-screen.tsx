import type { ReactNode } from "react";

interface ComingScreenProps {
  title: string;
  /** The question it will answer. */
  question: string;
  /** What it will show, and from which of Azure's APIs. */
  shows: readonly string[];
  children?: ReactNode;
}

/** A screen that does not exist yet says plainly what it will show; no figure, no button that does nothing. */
export const ComingScreen = ({ title, question, shows, children }: ComingScreenProps) => (
  <div className="mx-auto flex max-w-[1600px] flex-col gap-4 px-4 py-5 sm:px-6">
    <h1 className="text-xl font-semibold tracking-[-0.01em]">{title} is not built yet.</h1>
    <p className="max-w-prose">It will answer: {question}</p>
    <ul className="flex max-w-prose list-disc flex-col gap-1 pl-5 text-muted">
      {shows.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    {children}
  </div>
);

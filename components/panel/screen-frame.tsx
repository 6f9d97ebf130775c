import type { ReactNode } from "react";

/** One shape for every screen: the headline is the answer, and copies as text. */
export const ScreenFrame = ({ headline, children }: { headline: string; children: ReactNode }) => (
  <div className="mx-auto flex max-w-[1600px] flex-col gap-5 px-4 py-5 sm:px-6">
    <h1 className="min-h-[29px] text-xl font-semibold tracking-[-0.01em] text-balance" aria-live="polite">
      {headline}
    </h1>
    {children}
  </div>
);

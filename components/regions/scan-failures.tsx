import { FailureCards, OfflineNotice } from "@/components/panel";
import type { PanelState } from "@/lib/query";
import { writeCount } from "@/lib/units";

/** One question of the scan: what it asked, whose it was, and how it stands. */
export interface ScanQuestion {
  /** "Available capacity", "Quota", "Regions". */
  what: string;
  /** "Production", "Production, Sweden Central". */
  where: string;
  state: PanelState<unknown>;
  onRetry: () => void;
}

/** What could not be read, one card for each kind of trouble; everything else stands. */
export function ScanFailures({ questions }: { questions: readonly ScanQuestion[] }) {
  const met = questions.flatMap(({ what, where, state, onRetry }) => {
    const failures = "failure" in state ? [state.failure] : state.is === "partial" ? state.missing : [];
    return failures.map((failure) => ({ about: `${what}: ${where}`, failure, onRetry }));
  });
  return (
    <>
      {questions.some(({ state }) => state.is === "offline") && <OfflineNotice />}
      <FailureCards met={met} summarize={summarize} />
    </>
  );
}

/** "Quota in 40 places", "Available capacity: Production". */
function summarize(abouts: readonly string[]): string {
  const [first = ""] = abouts;
  if (abouts.length === 1) return first;
  const whats = new Map<string, number>();
  for (const about of abouts) {
    const [what = ""] = about.split(": ", 1);
    whats.set(what, (whats.get(what) ?? 0) + 1);
  }
  return [...whats].map(([what, count]) => `${what} in ${writeCount(count, "place")}`).join(", ");
}

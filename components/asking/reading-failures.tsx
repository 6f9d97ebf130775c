import { FailureCards, OfflineNotice } from "@/components/panel";
import type { Trouble } from "@/lib/offers";
import type { PanelState } from "@/lib/query";
import { writeCount } from "@/lib/units";

/** One question of many: what it asked, whose it was, and how it stands. */
export interface ReadingQuestion {
  /** "Available capacity", "Quota", "Regions". */
  what: string;
  /** "Production", "Production, Sweden Central"; empty where there is only one. */
  where: string;
  state: PanelState<unknown>;
  onRetry: () => void;
}

interface ReadingFailuresProps {
  questions: readonly ReadingQuestion[];
  /** What met the regions' catalogues, where they are no questions of the above. */
  troubles?: readonly Trouble[];
  onRetryCatalogs?: () => void;
}

/** What could not be read, one card for each kind of trouble, however many questions met it; everything else stands. */
export function ReadingFailures({ questions, troubles = [], onRetryCatalogs = () => {} }: ReadingFailuresProps) {
  const met = questions.flatMap(({ what, where, state, onRetry }) => {
    const failures = "failure" in state ? [state.failure] : state.is === "partial" ? state.missing : [];
    return failures.map((failure) => ({ about: where === "" ? what : `${what}: ${where}`, failure, onRetry }));
  });
  const metByCatalogs = troubles.flatMap(({ region, failure }) =>
    // The list of regions is a question of its own.
    region === null ? [] : [{ about: `Catalogue: ${region}`, failure, onRetry: onRetryCatalogs }],
  );
  return (
    <>
      {questions.some(({ state }) => state.is === "offline") && <OfflineNotice />}
      <FailureCards met={[...met, ...metByCatalogs]} summarize={summarize} />
    </>
  );
}

/** "Quota in 40 places, Catalogue in 35 places", "Available capacity: Production". */
function summarize(abouts: readonly string[]): string {
  const [first = ""] = abouts;
  const isOneCatalogue = first.startsWith("Catalogue: "); // known by its number alone
  if (abouts.length === 1 && !isOneCatalogue) return first;
  const whats = new Map<string, Set<string>>();
  for (const about of abouts) {
    const [what = ""] = about.split(": ", 1);
    whats.set(what, (whats.get(what) ?? new Set()).add(about));
  }
  return [...whats]
    .map(([what, places]) => (places.has(what) ? what : `${what} in ${writeCount(places.size, "place")}`))
    .join(", ");
}

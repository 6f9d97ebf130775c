import { type LessonId, lessons } from "@/lib/terms";

/** One lesson, and where it was read. */
export function LessonText({ id }: { id: LessonId }) {
  const { asks, says, corrections, documents, readOn } = lessons[id];
  return (
    <div className="mt-2 mb-3 flex max-w-prose flex-col gap-2 border-l-2 border-line pl-3">
      {says.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {corrections.length > 0 && (
        <dl aria-label={`${asks} What older guides get wrong`}>
          {corrections.map(({ older, isSo }) => (
            <div key={older} className="mt-1">
              <dt className="text-muted">
                Older guides: <s>{older}</s>
              </dt>
              <dd>{isSo}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="flex flex-wrap gap-x-4 text-xs text-muted">
        {documents.map(({ name, href }) => (
          <a key={href} href={href} target="_blank" rel="noreferrer" className="text-accent hover:underline">
            {name}
          </a>
        ))}
        <span>Microsoft Learn, read {readOn}</span>
      </p>
    </div>
  );
}

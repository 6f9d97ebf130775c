import { Lock } from "lucide-react";
import type { ReactNode } from "react";
import { Skeleton } from "@/components/ui";
import type { Seen } from "@/lib/connect";

/** What came of one try. That nothing is there, that it may not be read, and that it failed are three different things. */
export function SeenMark({ name, seen }: { name: string; seen: Seen }) {
  switch (seen.is) {
    case "works":
      return <Marked mark="●" name={name} says={seen.says} className="text-good" />;
    case "nothing":
      return <Marked mark="○" name={name} says={seen.says} className="text-muted" />;
    case "not-permitted":
      return (
        <Marked
          mark={<Lock className="inline size-3.5" />}
          name={name}
          says={`not permitted; ask for ${seen.role}`}
          className="text-danger"
        />
      );
    case "failed":
      return <Marked mark="✕" name={name} says="failed; the card above says why" className="text-danger" />;
    case "not-tried":
      return <Marked mark="–" name={name} says={`not tried: ${seen.why}`} className="text-muted" />;
    case "waiting":
      return (
        <span className="inline-flex items-center gap-1.5">
          {name} <Skeleton className="h-4 w-16 align-middle" />
        </span>
      );
  }
}

interface MarkedProps {
  mark: ReactNode;
  name: string;
  says: string;
  className: string;
}

const Marked = ({ mark, name, says, className }: MarkedProps) => (
  <span>
    <span aria-hidden className={className}>
      {mark}
    </span>{" "}
    {name}: <span className="text-muted">{says}</span>
  </span>
);

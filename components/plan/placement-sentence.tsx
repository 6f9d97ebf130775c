import { ForeignText } from "@/components/ui";
import type { Words } from "@/lib/packing";

/** A sentence with names that somebody else gave. */
export const PlacementSentence = ({ says }: { says: Words }) => (
  <>
    {says.map((part, at) =>
      typeof part === "string" ? part : <ForeignText key={at} text={part.foreign} className="max-w-72 font-medium" />,
    )}
  </>
);

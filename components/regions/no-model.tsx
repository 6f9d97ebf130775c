import { RegionsMap } from "./regions-map";

interface NoModelProps {
  /** "gpt-4o 2024-08-06"; empty while none is chosen. */
  name: string;
  /** Whether a catalogue that may list it is still on its way. */
  isReading: boolean;
  /** Why the catalogue was not read whole; null where it was. */
  partly: string | null;
}

/** Before there is a model version to look for: what would be here, and what to do. */
export const NoModel = ({ name, isReading, partly }: NoModelProps) => (
  <>
    <p className="max-w-prose text-muted" role="status">
      {wordsOf({ name, isReading, partly })}
    </p>
    <RegionsMap rows={[]} isZoomed={false} isPlaced linksOf={() => null} />
  </>
);

function wordsOf({ name, isReading, partly }: NoModelProps): string {
  if (name === "")
    return "Choose a model and a version, and type how many PTUs you need. Then every region is shown here with what can be deployed there right now: available capacity, remaining quota, and what stops it where something does.";
  if (isReading) return `Looking for ${name} in the catalogues…`;
  return partly === null
    ? `No catalogue lists ${name} with a provisioned type. Choose another version.`
    : `${name} was not found in the catalogues that could be read: ${partly}.`;
}

import { FailureCards } from "@/components/panel";
import type { CatalogReading } from "@/lib/sizing";
import { writeCount } from "@/lib/units";

interface CatalogFailuresProps {
  failures: CatalogReading["failures"];
  onRetry: () => void;
}

/** What could not be read of the regions' catalogues; what could be is used. */
export const CatalogFailures = ({ failures, onRetry }: CatalogFailuresProps) => (
  <FailureCards
    met={failures.map((failure) => ({ about: "", failure, onRetry }))}
    summarize={(regions) => `Catalogue incomplete in ${writeCount(regions.length, "region")}`}
  />
);

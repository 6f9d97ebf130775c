import { FailureCard } from "@/components/panel";
import type { AzureFailure } from "@/lib/azure";
import { writeCount } from "@/lib/units";

interface CatalogFailuresProps {
  failures: readonly AzureFailure[];
  onRetry: () => void;
}

/** One card for each kind of trouble, however many regions met it; what could be read is used. */
export function CatalogFailures({ failures, onRetry }: CatalogFailuresProps) {
  const kinds = new Map(failures.map((failure) => [failure.kind, failure]));
  return [...kinds].map(([kind, failure]) => {
    const count = failures.filter((each) => each.kind === kind).length;
    return (
      <FailureCard
        key={kind}
        failure={failure}
        about={`Catalogue incomplete in ${writeCount(count, "region")}`}
        onRetry={onRetry}
      />
    );
  });
}

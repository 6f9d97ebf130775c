import { FailureCards } from "@/components/panel";
import type { Trouble } from "@/lib/offers";
import { writeCount } from "@/lib/units";

interface CatalogFailuresProps {
  troubles: readonly Trouble[];
  onRetry: () => void;
}

/** What could not be read of the regions' catalogues; what could be is used. */
export const CatalogFailures = ({ troubles, onRetry }: CatalogFailuresProps) => (
  <FailureCards
    met={troubles.map(({ region, failure }) => ({
      about: region === null ? REGION_LIST : `${region}`,
      failure,
      onRetry,
    }))}
    summarize={(abouts) => {
      const regions = new Set(abouts.filter((about) => about !== REGION_LIST));
      return regions.size === 0 ? REGION_LIST : `Catalogue incomplete in ${writeCount(regions.size, "region")}`;
    }}
  />
);

const REGION_LIST = "Other regions are not read";

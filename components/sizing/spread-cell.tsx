import type { SizeSpread } from "@/lib/sizing";
import type { RegionName } from "@/lib/units";

interface SpreadCellProps {
  spread: SizeSpread;
  names: ReadonlyMap<RegionName, string>;
}

/** A figure of the catalogue; where regions differ, which ones have which. */
export const SpreadCell = ({ spread, names }: SpreadCellProps) => (
  <>
    {spread.text}
    {spread.parts.map(({ text, regions }) => (
      <span key={text} className="block text-xs whitespace-normal text-muted">
        {text}: {regions.map((region) => names.get(region) ?? region).join(", ")}
      </span>
    ))}
  </>
);

import type { Regions } from "@/lib/offers";
import type { SizeSpread } from "@/lib/sizing";
import { writeCount } from "@/lib/units";

interface SpreadCellProps {
  spread: SizeSpread;
  regions: Regions;
}

/** More names than these would be taller than the row; they open on demand. */
const NAMED_AT_ONCE = 4;

/** A figure of the catalogue; where regions differ, which ones have which. */
export const SpreadCell = ({ spread, regions: all }: SpreadCellProps) => (
  <>
    {spread.text}
    {spread.parts.map(({ text, regions }) => {
      const named = regions.map((region) => all.get(region)?.displayName ?? region).join(", ");
      return (
        <div key={text} className="text-xs whitespace-normal text-muted">
          {regions.length <= NAMED_AT_ONCE ? (
            `${text}: ${named}`
          ) : (
            <details>
              <summary>{`${text}: ${writeCount(regions.length, "region")}`}</summary>
              {named}
            </details>
          )}
        </div>
      );
    })}
  </>
);

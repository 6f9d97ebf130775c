import { Checkbox } from "@/components/ui";
import type { RegionsParams } from "@/lib/regions/search-params";

interface RegionsToolbarProps {
  params: RegionsParams;
  setParams: (to: Partial<RegionsParams>) => void;
  hasSeveral: boolean;
}

/** What narrows the table down, and how deep it goes. */
export const RegionsToolbar = ({ params, setParams, hasSeveral }: RegionsToolbarProps) => (
  <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
    <h2 className="text-base font-semibold">All regions</h2>
    <label className="flex items-center gap-2 text-sm">
      Find
      <input
        type="search"
        maxLength={80}
        className="h-8 w-48 rounded-md border border-edge/60 bg-surface px-2.5 pointer-coarse:h-10"
        placeholder="Region or geography"
        value={params.find}
        onChange={(event) => setParams({ find: event.target.value })}
      />
    </label>
    {hasSeveral && (
      <Checkbox isChecked={params.each} onChange={(each) => setParams({ each })}>
        Each subscription
      </Checkbox>
    )}
  </div>
);

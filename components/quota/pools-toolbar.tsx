import { Checkbox } from "@/components/ui";
import type { Regions } from "@/lib/offers";
import type { QuotaParams } from "@/lib/quota/search-params";
import { byName, regionName } from "@/lib/units";

interface PoolsToolbarProps {
  params: QuotaParams;
  setParams: (to: Partial<QuotaParams>) => void;
  regions: Regions;
  /** What the box shows that is hidden at first. */
  more: string;
  placeholder: string;
  isGrouping?: boolean;
}

const groups: readonly { id: QuotaParams["group"]; name: string }[] = [
  { id: "none", name: "Not grouped" },
  { id: "region", name: "By region" },
  { id: "subscription", name: "By subscription" },
  { id: "geography", name: "By geography" },
];

const control = "h-8 rounded-md border border-edge/60 bg-surface px-2 text-sm pointer-coarse:h-10";

/** What narrows the table down, and what its rows are put together by. */
export function PoolsToolbar({ params, setParams, regions, more, placeholder, isGrouping = false }: PoolsToolbarProps) {
  const listed = [...regions.values()].sort((a, b) => byName(a.displayName, b.displayName));
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <label className="flex items-center gap-2">
        Find
        <input
          type="search"
          maxLength={80}
          className={`${control} w-48`}
          placeholder={placeholder}
          value={params.find}
          onChange={(event) => setParams({ find: event.target.value })}
        />
      </label>
      <label className="flex items-center gap-2">
        Region
        <select
          className={`${control} max-w-44`}
          value={params.region ?? ""}
          onChange={(event) => setParams({ region: event.target.value === "" ? null : regionName(event.target.value) })}
        >
          <option value="">All</option>
          {params.region !== null && !regions.has(params.region) && (
            <option value={params.region}>{params.region}</option>
          )}
          {listed.map(({ name, displayName }) => (
            <option key={name} value={name}>
              {displayName}
            </option>
          ))}
        </select>
      </label>
      {isGrouping && (
        <label className="flex items-center gap-2">
          Rows
          <select
            className={control}
            value={params.group}
            onChange={(event) => setParams({ group: groups.find(({ id }) => id === event.target.value)?.id ?? "none" })}
          >
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Checkbox isChecked={params.all} onChange={(all) => setParams({ all })}>
        {more}
      </Checkbox>
    </div>
  );
}

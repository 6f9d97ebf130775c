import { Field } from "@/components/ui";
import { parseInstant, writeIso } from "@/lib/time";
import { type AskedRange, canBeLive, coarseWords, cutWords, grainWords, ranges } from "@/lib/utilization";
import type { UtilizationParams } from "@/lib/utilization/search-params";

interface RangeFieldProps {
  params: UtilizationParams;
  setParams: (to: Partial<UtilizationParams>) => void;
  asked: AskedRange;
  /** As Azure answered, where it has. */
  answeredMs: number | null;
}

const control = "h-8 rounded-md border border-edge/60 bg-surface px-2 tabular-nums pointer-coarse:h-10";

/** How far back, and how far apart the points are. */
export function RangeField({ params, setParams, asked, answeredMs }: RangeFieldProps) {
  const chooseRange = (range: UtilizationParams["range"]) =>
    setParams({
      ...{ range, zoom: null },
      ...(!canBeLive(range) && { live: false }),
      // The custom range begins with the one that was shown.
      ...(range === "custom" ? { from: asked.window.startMs, to: asked.window.endMs } : { from: null, to: null }),
    });
  const grainMs = answeredMs ?? asked.grainMs;
  return (
    <>
      <fieldset role="radiogroup" aria-label="Range" className="flex min-w-0 flex-col gap-1">
        <legend className="mb-1 text-sm font-medium">Range</legend>
        <div className="flex flex-wrap">
          {ranges.map(({ id, name }) => (
            <label
              key={id}
              className="-ml-px flex h-8 cursor-pointer items-center border border-edge/60 px-2.5 first:ml-0 first:rounded-l-md last:rounded-r-md has-checked:bg-accent-soft has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:h-10"
            >
              <input
                type="radio"
                name="range"
                className="sr-only"
                checked={params.range === id}
                onChange={() => chooseRange(id)}
              />
              {name}
            </label>
          ))}
        </div>
        <p className="min-h-[18px] text-xs text-muted">{asked.cut !== null && cutWords[asked.cut]}</p>
      </fieldset>
      {params.range === "custom" && (
        <>
          <InstantField
            label="From, UTC"
            id="from"
            atMs={asked.window.startMs}
            onChange={(from) => setParams({ from })}
          />
          <InstantField label="To, UTC" id="to" atMs={asked.window.endMs} onChange={(to) => setParams({ to })} />
        </>
      )}
      <Field label="Grain" htmlFor="grain" help={coarseWords(grainMs) ?? "1 minute a point"}>
        <select
          id="grain"
          className={control}
          aria-describedby="grain-note"
          value={params.grain ?? ""}
          onChange={({ target: { value } }) => setParams({ grain: value === "" ? null : Number(value) })}
        >
          <option value="">Auto</option>
          {asked.grainsMs.map((each) => (
            <option key={each} value={each}>
              {grainWords(each)}
            </option>
          ))}
        </select>
      </Field>
    </>
  );
}

interface InstantFieldProps {
  label: string;
  id: string;
  atMs: number;
  onChange: (atMs: number) => void;
}

const InstantField = ({ label, id, atMs, onChange }: InstantFieldProps) => (
  <Field label={label} htmlFor={id}>
    <input
      id={id}
      type="datetime-local"
      className={control}
      value={writeIso(atMs).slice(0, 16)}
      onChange={({ target: { value } }) => {
        const typedMs = parseInstant(`${value.slice(0, 16)}Z`);
        if (typedMs !== null) onChange(typedMs);
      }}
    />
  </Field>
);

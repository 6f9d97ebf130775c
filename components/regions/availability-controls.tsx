import { Checkbox, Field } from "@/components/ui";
import { type AvailabilityParams, availabilityLegend } from "@/lib/regions";
import { type DeploymentType, namesSku } from "@/lib/units";

interface AvailabilityControlsProps {
  types: readonly DeploymentType[];
  params: AvailabilityParams;
  setParams: (params: Partial<AvailabilityParams>) => void;
}

/** What is shown, and what its letters mean. */
export function AvailabilityControls({ types, params, setParams }: AvailabilityControlsProps) {
  const legend = availabilityLegend(types);
  const asked = types.filter(({ skuName }) => namesSku(params.offeredTypes, skuName));
  const chosen = asked.length === 0 ? types : asked;
  const toggle = (type: DeploymentType) => {
    const next = types.filter((each) => chosen.includes(each) !== (each === type));
    setParams({ offeredTypes: next.length === types.length ? [] : next.map(({ skuName }) => skuName) });
  };
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-1">
      <Field
        label="Find"
        htmlFor="availability-find"
        help="Model, version, maker, region or geography."
        className="w-full sm:w-72"
      >
        <input
          id="availability-find"
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          aria-describedby="availability-find-note"
          value={params.offeredFind}
          onChange={(event) => setParams({ offeredFind: event.target.value })}
          className="h-8 w-full rounded-md border border-edge/60 bg-surface px-2.5 placeholder:text-muted pointer-coarse:h-10"
        />
      </Field>
      <fieldset className="min-w-0">
        <legend className="pb-1 text-sm font-medium">Offered as</legend>
        <div className="flex min-h-8 flex-wrap items-center gap-x-5 gap-y-1 text-sm">
          {legend.types.map(({ type, letter }) => (
            <Checkbox
              key={type.skuName}
              isChecked={chosen.includes(type)}
              isDisabled={chosen.length === 1 && chosen.includes(type)}
              onChange={() => toggle(type)}
            >
              <span aria-hidden className="font-mono font-semibold">
                {letter}
              </span>
              <bdi title={type.skuName} className="max-w-64 truncate">
                {type.name}
              </bdi>
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <Checkbox
        isChecked={params.offeredCurrent}
        onChange={(offeredCurrent) => setParams({ offeredCurrent })}
        className="sm:mt-[23px]"
      >
        Hide retired
      </Checkbox>
      <ul aria-label="Signs in the table" className="flex w-full flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
        {legend.signs.map(({ sign, says }) => (
          <li key={sign}>
            <span className="pr-1 font-mono text-ink">{sign}</span> {says}
          </li>
        ))}
      </ul>
    </div>
  );
}

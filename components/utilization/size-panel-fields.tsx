import { useId } from "react";
import { Field } from "@/components/ui";
import { sizeChoices, type UtilizationParams } from "@/lib/utilization/search-params";

type MeasuredSizeParams = Pick<UtilizationParams, "sizeOf" | "sizeShapes">;

interface SizePanelFieldsProps {
  params: MeasuredSizeParams;
  setParams: (to: Partial<MeasuredSizeParams>) => void;
}

const control = "h-8 rounded-md border border-edge/60 bg-surface px-2 tabular-nums pointer-coarse:h-10";
const splits = [1, 2, 3, 4] as const;

/** Which minutes count, and into how many shapes they are split. */
export function SizePanelFields({ params, setParams }: SizePanelFieldsProps) {
  const [minutesId, shapesId] = [useId(), useId()];
  const chosen = sizeChoices.find(({ id }) => id === params.sizeOf);
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
      <Field label="Minutes" htmlFor={minutesId} help={chosen?.says} className="w-80">
        <select
          id={minutesId}
          aria-describedby={`${minutesId}-note`}
          className={control}
          value={params.sizeOf}
          onChange={({ target: { value } }) => {
            const found = sizeChoices.find(({ id }) => id === value);
            if (found) setParams({ sizeOf: found.id });
          }}
        >
          {sizeChoices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field label="Call shapes" htmlFor={shapesId} help="More split light minutes from heavy ones">
        <select
          id={shapesId}
          aria-describedby={`${shapesId}-note`}
          className={control}
          value={params.sizeShapes}
          onChange={({ target: { value } }) => {
            const found = splits.find((each) => each === Number(value));
            if (found) setParams({ sizeShapes: found });
          }}
        >
          {splits.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
}

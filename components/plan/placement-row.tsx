import { Trash2 } from "lucide-react";
import { ResidencyField } from "@/components/offers";
import { Button, Combobox, Field } from "@/components/ui";
import { chosenVersion, modelId, type OfferedVersion, type Regions } from "@/lib/offers";
import { lackingIn, type PlacementRow } from "@/lib/plan";
import { byName, deploymentTypes, namesSku } from "@/lib/units";
import { whyNotLinked } from "@/lib/workload";
import { PlanNumber } from "./plan-number";

interface PlacementRowFieldsProps {
  /** From 1. */
  number: number;
  row: PlacementRow;
  versions: readonly OfferedVersion[];
  regions: Regions;
  geographies: readonly string[];
  /** Whether what is missing is said. */
  isChecked: boolean;
  onChange: (to: PlacementRow) => void;
  /** Null where it is the only one. */
  onRemove: (() => void) | null;
}

const ANY = "";
const idOf = (version: OfferedVersion) => `${modelId(version)}\n${version.version}`;
const labelOf = ({ name, version }: OfferedVersion) => `${name} ${version}`;

/** One workload that wants a place: what it is, how large, and where it may be. */
export function PlacementRowFields(props: PlacementRowFieldsProps) {
  const { number, row, versions, regions, geographies, isChecked, onChange, onRemove } = props;
  const set = (to: Partial<PlacementRow>) => onChange({ ...row, ...to });
  const field = (name: string) => `placement-${number}-${name}`;
  const version = chosenVersion(versions, row);
  const lacking = lackingIn(row);
  const unlinked = whyNotLinked(row.name);
  const types = deploymentTypes([...(version?.offers ?? []).map(({ skuName }) => skuName), ...row.types]);
  const chosenTypes = types.filter(({ skuName }) => namesSku(row.types, skuName));
  const chooseVersion = (id: string) => {
    const to = versions.find((each) => idOf(each) === id);
    if (to) set({ model: to.name, version: to.version, format: to.format });
  };
  return (
    <fieldset className="border-b border-line pb-1">
      <legend className="sr-only">Workload {number}</legend>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <Field
          label="Name"
          htmlFor={field("name")}
          className="w-full sm:w-40"
          help={unlinked === null ? "" : `Not in the link: ${unlinked}.`}
        >
          <input
            id={field("name")}
            autoComplete="off"
            placeholder={`Workload ${number}`}
            aria-describedby={`${field("name")}-note`}
            value={row.name}
            onChange={({ target }) => set({ name: target.value })}
            className="h-8 w-full rounded-md border border-edge/60 bg-surface px-2.5 placeholder:text-muted pointer-coarse:h-10"
          />
        </Field>
        <Field
          label="Model version"
          htmlFor={field("model")}
          className="w-full sm:w-56"
          problem={isChecked && lacking.model ? "Choose a model version." : null}
        >
          <Combobox
            id={field("model")}
            describedBy={`${field("model")}-note`}
            options={versions
              .map((each) => ({ id: idOf(each), label: labelOf(each), note: each.maker }))
              .sort((a, b) => byName(a.label, b.label))}
            chosen={version ? [idOf(version)] : []}
            restingText={[row.model, row.version].filter(Boolean).join(" ")}
            placeholder="Choose one"
            emptyText="No model with a provisioned type matches."
            isInvalid={isChecked && lacking.model}
            onChoose={chooseVersion}
          />
        </Field>
        <PlanNumber
          id={field("ptu")}
          label="PTU"
          className="w-[calc(50%-6px)] sm:w-24"
          value={row.ptu}
          help={isChecked && lacking.ptu ? "Needs a number" : ""}
          onChange={(ptu) => set({ ptu })}
        />
        <ManyField
          id={field("types")}
          label="Deployment types"
          any="All types"
          options={types.map(({ skuName, name }) => ({ id: skuName, label: name }))}
          chosen={chosenTypes.map(({ skuName }) => skuName)}
          onChoose={(to) => set({ types: to })}
        />
        <ResidencyField
          id={field("stay")}
          help=""
          residency={row.stay}
          regions={regions}
          onChoose={(stay) => set({ stay })}
        />
        <ManyField
          id={field("geographies")}
          label="Geographies"
          any="All"
          options={[...new Set([...geographies, ...row.geographies])].map((name) => ({ id: name, label: name }))}
          chosen={row.geographies}
          onChoose={(to) => set({ geographies: to })}
        />
        {onRemove && (
          <Button look="icon" className="mt-[23px]" aria-label={`Remove workload ${number}`} onClick={onRemove}>
            <Trash2 aria-hidden className="size-4" />
          </Button>
        )}
      </div>
    </fieldset>
  );
}

interface ManyFieldProps {
  id: string;
  label: string;
  /** What none chosen means. */
  any: string;
  options: readonly { id: string; label: string }[];
  chosen: readonly string[];
  onChoose: (to: readonly string[]) => void;
}

/** Several of a list, or any. */
function ManyField({ id, label, any, options, chosen, onChoose }: ManyFieldProps) {
  const toggle = (picked: string) => {
    if (picked === ANY) return onChoose([]);
    onChoose(chosen.includes(picked) ? chosen.filter((each) => each !== picked) : [...chosen, picked]);
  };
  const names = options.filter((each) => chosen.includes(each.id)).map((each) => each.label);
  return (
    <Field label={label} htmlFor={id} className="w-[calc(50%-6px)] sm:w-40">
      <Combobox
        id={id}
        isMultiple
        options={[{ id: ANY, label: any }, ...options].map((each) => ({ ...each, note: "" }))}
        chosen={chosen.length === 0 ? [ANY] : chosen}
        restingText={names.length === 0 ? any : names.join(", ")}
        emptyText="Nothing matches."
        onChoose={toggle}
      />
    </Field>
  );
}

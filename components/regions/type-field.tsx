import { Combobox, Field } from "@/components/ui";
import { terms } from "@/lib/terms";
import { type DeploymentType, namesSku } from "@/lib/units";

interface TypeFieldProps {
  types: readonly DeploymentType[];
  /** SKU names; none means all. */
  chosen: readonly string[];
  onChoose: (skuNames: string[]) => void;
}

const ALL = "";

/** Which deployment types are looked at. */
export function TypeField({ types, chosen, onChoose }: TypeFieldProps) {
  const shown = types.filter(({ skuName }) => namesSku(chosen, skuName));
  const toggle = (id: string) => {
    if (id === ALL) return onChoose([]);
    const next = namesSku(chosen, id) ? chosen.filter((each) => !namesSku([id], each)) : [...chosen, id];
    // All of them one by one are all of them.
    onChoose(types.every(({ skuName }) => namesSku(next, skuName)) ? [] : [...next]);
  };
  return (
    <Field label="Deployment types" term={terms.deploymentType} htmlFor="types" className="w-[calc(50%-6px)] sm:w-44">
      <Combobox
        id="types"
        isMultiple
        options={[{ id: ALL, label: "All types" }, ...types.map(({ skuName, name }) => ({ id: skuName, label: name }))]}
        chosen={shown.length === 0 ? [ALL] : shown.map(({ skuName }) => skuName)}
        restingText={shown.length === 0 ? "All types" : shown.map(({ name }) => name).join(", ")}
        emptyText="No type matches."
        onChoose={toggle}
      />
    </Field>
  );
}

import { Combobox, Field } from "@/components/ui";
import type { Residency } from "@/lib/deployability";
import { type Regions, residencyWords } from "@/lib/offers";
import { terms } from "@/lib/terms";
import type { RegionName } from "@/lib/units";

interface ResidencyFieldProps {
  residency: Residency;
  regions: Regions;
  /** Of the input, where there is more than one. */
  id?: string;
  /** What a choice does to the answer. */
  help?: string;
  onChoose: (to: Residency) => void;
}

const wide: readonly { id: string; label: string; note: string; residency: Residency }[] = [
  { id: "anywhere", label: "Anywhere", note: "", residency: { is: "anywhere" } },
  { id: "EU", label: "EU", note: "zone", residency: { is: "zone", zone: "EU" } },
  { id: "US", label: "US", note: "zone", residency: { is: "zone", zone: "US" } },
];

const idOf = (residency: Residency) =>
  residency.is === "zone" ? residency.zone : residency.is === "region" ? residency.region : "anywhere";

/** Where the data may be processed; applied before anything is called smallest. */
export function ResidencyField({
  residency,
  regions,
  id = "stay",
  help = "Decides what is called smallest.",
  onChoose,
}: ResidencyFieldProps) {
  const options = [
    ...wide,
    ...[...regions.values()].map(({ name, displayName }) => ({
      ...{ id: name as string, label: displayName, note: "region" },
      residency: { is: "region", region: name satisfies RegionName } as const,
    })),
  ];
  const chosen = idOf(residency);
  const resting = options.find((each) => each.id === chosen)?.label ?? residencyWords(residency, regions);
  return (
    <Field
      label={terms.dataMustStayIn.name}
      term={terms.dataMustStayIn}
      htmlFor={id}
      className="w-full sm:w-40"
      help={residency.is === "anywhere" ? "" : help}
    >
      <Combobox
        id={id}
        describedBy={`${id}-note`}
        options={options}
        chosen={[chosen]}
        restingText={resting}
        emptyText="No zone or region matches."
        onChoose={(to) => onChoose(options.find((each) => each.id === to)?.residency ?? { is: "anywhere" })}
      />
    </Field>
  );
}

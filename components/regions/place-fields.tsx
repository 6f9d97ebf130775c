import { Combobox, Field } from "@/components/ui";
import type { Regions } from "@/lib/offers";
import type { GeographyChoice } from "@/lib/regions";
import type { RegionsParams } from "@/lib/regions/search-params";
import { byName, writeCount } from "@/lib/units";

interface PlaceFieldsProps {
  params: RegionsParams;
  setParams: (to: Partial<RegionsParams>) => void;
  geographies: readonly GeographyChoice[];
  regions: Regions;
}

const EVERYWHERE = "";

/** Which part of the world is looked at, and from where distances are measured. */
export function PlaceFields({ params, setParams, geographies, regions }: PlaceFieldsProps) {
  const home = params.home === null ? null : (regions.get(params.home) ?? null);
  const listed = [...regions.values()].sort((a, b) => byName(a.displayName, b.displayName));
  return (
    <>
      <Field label="Geography" htmlFor="geography" className="w-[calc(50%-6px)] sm:w-36">
        <Combobox
          id="geography"
          options={[
            { id: EVERYWHERE, label: "All" },
            ...geographies.map(({ name, regionCount }) => ({
              ...{ id: name, label: name },
              note: writeCount(regionCount, "region"),
            })),
          ]}
          chosen={[params.geography ?? EVERYWHERE]}
          restingText={params.geography ?? "All"}
          emptyText="No geography matches."
          onChoose={(id) => setParams({ geography: id === EVERYWHERE ? null : id })}
        />
      </Field>
      <Field
        label="Home region"
        htmlFor="home"
        className="w-[calc(50%-6px)] sm:w-36"
        help={params.home === null ? "For distances" : home?.coordinates === null ? "Azure does not place it" : ""}
      >
        <Combobox
          id="home"
          describedBy="home-note"
          options={[
            { id: EVERYWHERE, label: "None" },
            ...listed.map(({ name, displayName, geography }) => ({
              ...{ id: name as string, label: displayName },
              note: geography ?? "",
            })),
          ]}
          chosen={[params.home ?? EVERYWHERE]}
          restingText={home?.displayName ?? params.home ?? "None"}
          emptyText="No region matches."
          onChoose={(id) => setParams({ home: listed.find(({ name }) => name === id)?.name ?? null })}
        />
      </Field>
    </>
  );
}

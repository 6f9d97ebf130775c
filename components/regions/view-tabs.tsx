import clsx from "clsx";
import type { RegionsParams } from "@/lib/regions/search-params";

interface ViewTabsProps {
  view: RegionsParams["view"];
  onChoose: (view: RegionsParams["view"]) => void;
}

const views = [
  { id: "map", name: "Map and table" },
  { id: "availability", name: "Availability" },
] as const;

/** What can be deployed now, or what the catalogues list. */
export const ViewTabs = ({ view, onChoose }: ViewTabsProps) => (
  <div role="tablist" aria-label="Views" className="-mb-px flex gap-5">
    {views.map(({ id, name }) => (
      <button
        key={id}
        type="button"
        role="tab"
        id={`tab-${id}`}
        aria-selected={view === id}
        aria-controls="regions-view"
        tabIndex={view === id ? 0 : -1}
        onClick={() => onChoose(id)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
          const other = views.find((each) => each.id !== id);
          if (other === undefined) return;
          onChoose(other.id);
          document.getElementById(`tab-${other.id}`)?.focus();
        }}
        className={clsx(
          "h-8 border-b-2 pointer-coarse:h-10",
          view === id ? "border-accent font-medium" : "border-transparent text-muted hover:text-ink",
        )}
      >
        {name}
      </button>
    ))}
  </div>
);

import { FigureCell, Waiting } from "@/components/panel";
import { useSubscriptions } from "@/components/scope";
import { Field, ScreenLink } from "@/components/ui";
import { sizeHref } from "@/lib/sizing/search-params";
import type { PlanParams } from "@/lib/plan/search-params";
import { deployedFigure } from "@/lib/plan";
import { writeCount, writeNumber } from "@/lib/units";
import { MeasuredField } from "./measured-field";
import { PlanNumber } from "./plan-number";
import type { usePlannedSizes } from "./use-planned-sizes";
import type { PlanView } from "./view";

interface PlanLoadProps {
  view: PlanView;
  calculations: ReturnType<typeof usePlannedSizes>;
}

type LinkedShape = PlanParams["shapes"][number];

const noShape: LinkedShape = { name: "", requestsPerMinute: null, promptTokens: null, generatedTokens: null };
const isEmpty = (shape: LinkedShape) =>
  shape.requestsPerMinute === null && shape.promptTokens === null && shape.generatedTokens === null;

/** The load at its peak, typed for one call shape or brought along from Size, and what Azure's calculator says of it. */
export function PlanLoad({ view, calculations }: PlanLoadProps) {
  const { params, setParams } = view;
  const { chosenIds } = useSubscriptions();
  const [shape = noShape, ...others] = params.shapes;
  const set = (to: Partial<LinkedShape>) => {
    const next = { ...shape, ...to };
    setParams({ shapes: isEmpty(next) ? [] : [next] });
  };
  const { model, version, format, growth, cached, stay, shapes } = params;
  const toSize = sizeHref({ model, version, format, growth, cached, stay, shapes, subscriptions: [...chosenIds] });
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
      {others.length === 0 ? (
        <>
          <PlanNumber
            id="rpm"
            label="Requests per minute"
            className="w-[calc(50%-6px)] sm:w-40"
            value={shape.requestsPerMinute}
            help="At the peak"
            onChange={(requestsPerMinute) => set({ requestsPerMinute })}
          />
          <PlanNumber
            id="prompt"
            label="Prompt tokens per request"
            className="w-[calc(50%-6px)] sm:w-48"
            value={shape.promptTokens}
            onChange={(promptTokens) => set({ promptTokens })}
          />
          <PlanNumber
            id="generated"
            label="Generated tokens per request"
            className="w-[calc(50%-6px)] sm:w-52"
            value={shape.generatedTokens}
            onChange={(generatedTokens) => set({ generatedTokens })}
          />
        </>
      ) : (
        <Field label="Load" htmlFor="load-link" className="min-w-52">
          <p className="flex h-8 items-center">
            <ScreenLink id="load-link" href={toSize} className="text-accent hover:underline">
              {writeCount(params.shapes.length, "call shape")} from Size
            </ScreenLink>
          </p>
        </Field>
      )}
      <MeasuredField view={view} />
      <OfficialSize {...{ view, calculations, toSize }} />
    </div>
  );
}

/** What Azure's calculator says of the load, and where it says it at length. */
function OfficialSize({ view, calculations, toSize }: PlanLoadProps & { toSize: string }) {
  const { cachedSize, workload } = view;
  const [uncached] = calculations;
  if (workload === null || uncached === undefined) return null;
  const waiting = <Waiting queryKeys={calculations.map(({ queryKey }) => queryKey)}>Asking…</Waiting>;
  return (
    <div className="flex flex-col gap-1">
      <span className="text-sm font-medium">Official size</span>
      <p className="flex min-h-8 flex-wrap items-center gap-x-2 tabular-nums">
        {cachedSize && (
          <>
            <FigureCell figure={cachedSize} loading={waiting}>
              {writeNumber}
            </FigureCell>
            <span className="text-muted">to</span>
          </>
        )}
        <FigureCell figure={deployedFigure(uncached.reading)} loading={waiting}>
          {writeNumber}
        </FigureCell>
        <span className="text-muted">PTU</span>
        <ScreenLink href={toSize} className="text-accent hover:underline">
          Open on Size
        </ScreenLink>
      </p>
      <p className="min-h-[18px] text-xs text-muted">
        {cachedSize ? "If cached tokens are free, to if they count in full" : "By Azure’s calculator"}
      </p>
    </div>
  );
}

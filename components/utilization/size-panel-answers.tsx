import { FigureCell, Waiting } from "@/components/panel";
import { useSubscriptions } from "@/components/scope";
import { ScreenLink, Skeleton, Term } from "@/components/ui";
import { planHref } from "@/lib/plan/search-params";
import { deploymentId } from "@/lib/scope";
import { sizeHref } from "@/lib/sizing/search-params";
import { terms } from "@/lib/terms";
import { type Figure, type Ptu, writeNumber } from "@/lib/units";
import type { MeasuredView } from "@/lib/utilization";
import type { ShownDeployment } from "./shown-deployment";
import type { useMeasuredSize } from "./use-measured-size";

interface SizePanelAnswersProps extends Pick<ReturnType<typeof useMeasuredSize>, "sized" | "calculations"> {
  lines: MeasuredView["answers"];
  links: MeasuredView["links"];
  row: ShownDeployment;
}

const { requiredPtu, deployableSize } = terms;

/** Both of the calculator's numbers for each load, and the step to Size, where the same shapes have the same answer. */
export function SizePanelAnswers({ lines, links, sized, row, calculations }: SizePanelAnswersProps) {
  const { chosenIds } = useSubscriptions();
  if (lines.length === 0 || sized.is !== "known") return null;
  const toSize = ({ shapes, cached }: MeasuredView["links"][number]) =>
    sizeHref({
      ...{ model: sized.model.name, version: sized.model.version, format: sized.model.format },
      ...{ shapes, cached, calculateWith: row.place.subscription, subscriptions: [...chosenIds] },
    });
  const toPlan = ({ shapes, cached }: MeasuredView["links"][number]) =>
    planHref({
      ...{ model: sized.model.name, version: sized.model.version, format: sized.model.format, type: sized.skuName },
      ...{ shapes, cached, measured: deploymentId(row.place), calculateWith: row.place.subscription },
      subscriptions: [...chosenIds],
    });
  const loading = (
    <Waiting queryKeys={calculations.map(({ queryKey }) => queryKey)}>
      <Skeleton className="h-4 w-10 align-middle" />
    </Waiting>
  );
  const write = (figure: Figure<Ptu>) => (
    <FigureCell figure={figure} loading={loading}>
      {writeNumber}
    </FigureCell>
  );
  return (
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Official size, scrollable">
      <table className="w-full border-collapse text-sm tabular-nums" aria-label="Official size">
        <thead className="text-left">
          <tr className="border-b border-line">
            <th scope="col" className="py-1.5 pr-4 align-bottom font-medium">
              Load
            </th>
            {[requiredPtu, deployableSize].map(({ name }) => (
              <th key={name} scope="col" className="py-1.5 pr-4 text-right align-bottom font-medium">
                <Term name={name} />
              </th>
            ))}
            <th scope="col" className="py-1.5 align-bottom font-medium">
              <span className="sr-only">Next step</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ load, name, required, deployable, isFirst }) => {
            const link = isFirst ? links.find((each) => each.load === load) : undefined;
            return (
              <tr key={name} className="border-b border-line">
                <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                  {name}
                </th>
                <td className="py-1.5 pr-4 text-right">{write(required)}</td>
                <td className="py-1.5 pr-4 text-right font-medium">{write(deployable)}</td>
                <td className="py-1.5 text-right whitespace-nowrap">
                  {link && (
                    <span className="inline-flex gap-3">
                      <ScreenLink
                        href={toSize(link)}
                        aria-label={`Open on Size: ${load === "served" ? "served load" : "demand"}`}
                        className="text-accent hover:underline"
                      >
                        Open on Size
                      </ScreenLink>
                      <ScreenLink
                        href={toPlan(link)}
                        aria-label={`Compare cost: ${load === "served" ? "served load" : "demand"}`}
                        className="text-accent hover:underline"
                      >
                        Compare cost
                      </ScreenLink>
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

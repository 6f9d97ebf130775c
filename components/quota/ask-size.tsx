import { CalculatorElsewhere, Evidence, FailureCards, OfflineNotice } from "@/components/panel";
import { useSubscriptions } from "@/components/scope";
import { Button, ForeignText, ScreenLink } from "@/components/ui";
import type { Pool } from "@/lib/pools";
import { shapeWords } from "@/lib/quota";
import { sizeHref } from "@/lib/sizing/search-params";
import { writePtu } from "@/lib/units";
import { AskSizeFigure } from "./ask-size-figure";
import type { useAsk } from "./use-ask";
import type { QuotaView } from "./view";

interface AskSizeProps
  extends Pick<QuotaView, "params" | "setParams">, Pick<ReturnType<typeof useAsk>, "asked" | "answer" | "size"> {
  pool: Pool;
}

const link = "text-accent hover:underline";

/** The workload of the link, and what Azure's calculator says that it needs. */
export function AskSize({ params, setParams, pool, asked, answer, size }: AskSizeProps) {
  const { chosenIds } = useSubscriptions();
  const { model, workload, type } = asked;
  const deployable = size === null ? null : size.data.deployablePtu;
  const toSize = sizeHref({
    ...{ model: params.model, version: params.version, format: params.format },
    ...(params.shapes.length > 0 && { shapes: params.shapes }),
    ...{ calculateWith: pool.subscription, subscriptions: [...chosenIds] },
  });
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-3 text-sm">
      <h4 className="font-medium">What it is wanted for</h4>
      {workload.length > 0 && (
        <ul aria-label="Workload" className="max-h-40 overflow-y-auto tabular-nums" tabIndex={0}>
          {workload.map((shape, at) => (
            <li key={at} className="flex flex-wrap gap-x-2">
              <ForeignText text={shape.name} className="max-w-48 font-medium" />
              <span>{shapeWords(shape)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="text-muted">
        {workload.length === 0 && params.shapes.length > 0 && "A number of the workload is missing. "}
        <ScreenLink href={toSize} className={link}>
          {params.shapes.length === 0 ? "Describe the workload on Size" : "Change the workload on Size"}
        </ScreenLink>
        {workload.length > 0 && model === null && ". Choose a model version, and Azure’s calculator is asked."}
      </p>
      {answer !== null && (
        <dl className="flex flex-wrap items-center gap-x-6 gap-y-1 tabular-nums" aria-label="Calculator’s answer">
          <AskSizeFigure name="Required PTU" answer={answer} size={size && size.data.requiredPtu} />
          <AskSizeFigure name="Deployable size" answer={answer} size={deployable} />
        </dl>
      )}
      {deployable !== null && deployable !== params.target && (
        <p>
          <Button onClick={() => setParams({ target: deployable })}>Want {writePtu(deployable)}</Button>
        </p>
      )}
      {size && <Evidence answers={[{ about: `Calculator: ${type.name}`, evidence: size.evidence }]} />}
      {answer?.state.is === "offline" && <OfflineNotice />}
      <FailureCards
        met={
          answer && "failure" in answer.state
            ? [{ about: "Calculator", failure: answer.state.failure, onRetry: answer.retry }]
            : []
        }
        summarize={(abouts) => abouts.join(", ")}
      >
        {(kind) => kind === "forbidden" && <CalculatorElsewhere />}
      </FailureCards>
    </div>
  );
}

import { FigureCell, Waiting } from "@/components/panel";
import { Skeleton } from "@/components/ui";
import { refusedCell } from "@/lib/offers";
import { type Figure, type Ptu, unknownCell, valueCell, writePtu } from "@/lib/units";
import type { useAsk } from "./use-ask";

interface AskSizeFigureProps {
  name: string;
  /** Null where the answer holds none, or is not there. */
  size: Ptu | null;
  answer: NonNullable<ReturnType<typeof useAsk>["answer"]>;
}

/** One of the calculator's two numbers, or why it is not here. */
export const AskSizeFigure = ({ name, size, answer }: AskSizeFigureProps) => (
  <div className="flex items-baseline gap-2">
    <dt className="text-muted">{name}</dt>
    <dd className="font-medium">
      <FigureCell
        figure={figureOf(size, answer)}
        loading={
          <Waiting queryKeys={[answer.queryKey]}>
            <Skeleton className="h-4 w-10 align-middle" />
          </Waiting>
        }
      >
        {writePtu}
      </FigureCell>
    </dd>
  </div>
);

function figureOf(size: Ptu | null, { state }: AskSizeFigureProps["answer"]): Figure<Ptu> {
  if (size !== null) return valueCell(size);
  if ("data" in state) return unknownCell("the calculator's answer held no number here");
  return "failure" in state ? refusedCell(state.failure, "the calculator gave no answer") : { is: "loading" };
}

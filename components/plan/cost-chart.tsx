import { ChartFigure, StepChart } from "@/components/charts";
import { prepareSteps } from "@/lib/charts";
import { costsOverLoad } from "@/lib/costs";
import { fileStem } from "@/lib/export";
import { type Currency, writeMoney } from "@/lib/units";

interface CostChartProps {
  kase: Parameters<typeof costsOverLoad>[0];
  currency: Currency;
  /** How many loads the calculator was asked about in vain. */
  unansweredCount: number;
  model: string;
}

const CAPTION =
  "Dots stand at loads whose size the calculator gave. Between two of them nothing was asked: PTU cost as much as at the next dot, or less. Token prices follow the load.";

/** What each way to pay costs per month over the load, with the present one marked. */
export function CostChart({ kase, currency, unansweredCount, model }: CostChartProps) {
  const { names, points } = costsOverLoad(kase);
  const prepared = prepareSteps({
    points: points.map(({ factor, perMonth }) => ({ x: factor * 100, values: perMonth })),
    series: names.map(({ name, isStraight }) => ({ name, isStraight })),
    xUnit: "% of this load",
    yUnit: currency,
    mark: { x: 100, text: kase.load.from === "measured" ? "measured load" : "this load" },
  });
  return (
    <ChartFigure
      title="Cost per month over load"
      caption={unansweredCount === 0 ? CAPTION : `${CAPTION} ${unansweredCount} of the loads got no answer.`}
      fileStem={fileStem(["cost-over-load", model])}
      table={{
        columns: ["% of this load", ...names.map(({ name }) => `${name}, per month`)],
        rows: points.map(({ factor, perMonth }) => [
          factor * 100,
          ...perMonth.map((amount) => (amount === null ? null : writeMoney(amount, currency))),
        ]),
      }}
    >
      <StepChart model={prepared} whyEmpty="There is no cost to draw yet: a price, or the load, is missing." />
    </ChartFigure>
  );
}

import { FigureCell, useTimeZone } from "@/components/panel";
import { type DeploymentRow, dayWords, meanWords, weekFigure } from "@/lib/quota";
import { writePercent } from "@/lib/units";
import { UtilizationLink } from "./utilization-link";

interface UtilizationCellProps {
  row: DeploymentRow;
  subscriptions: readonly string[];
}

/** The highest utilization of the last day, with its mean below it. */
export function UtilizationCell({ row: { deployment, week }, subscriptions }: UtilizationCellProps) {
  const { zone } = useTimeZone();
  if (week === null) return <span className="text-muted">not provisioned</span>;
  if (week.is === "not-asked") return <span className="text-muted">not read</span>;
  return (
    <FigureCell figure={weekFigure(week, ({ dayPeak }) => dayPeak)}>
      {({ percent }) => {
        const [title, mean] = week.is === "value" ? [dayWords(week.value, zone), meanWords(week.value)] : ["", null];
        return (
          <>
            <UtilizationLink id={deployment.id} {...{ subscriptions, title }}>
              {writePercent(percent)}
            </UtilizationLink>
            {mean !== null && <span className="block text-xs text-muted">{mean}</span>}
          </>
        );
      }}
    </FigureCell>
  );
}

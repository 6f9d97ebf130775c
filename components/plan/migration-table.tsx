import { FigureCell } from "@/components/panel";
import { ForeignText } from "@/components/ui";
import { terms } from "@/lib/terms";
import type { MigrationRow } from "@/lib/plan";
import { retirementMark } from "@/lib/offers";
import { writeDay } from "@/lib/time";
import { writeNumber } from "@/lib/units";
import type { PlanView } from "./view";

export const MigrationTable = ({ view, rows }: { view: PlanView; rows: readonly MigrationRow[] }) => (
  <table>
    <caption>
      {terms.requiredPtu.name}
      {view.type.name}
    </caption>
    <tbody>
      {rows.map((r, at) => (
        <tr key={at}>
          <th>
            <ForeignText text={r.asked.model} />
          </th>
          <td>
            <FigureCell figure={r.deployable}>{writeNumber}</FigureCell>
          </td>
          <td>
            <FigureCell figure={r.retiresAt}>
              {(at2) => (at2 === null ? "no date set" : writeDay(at2) + (retirementMark(at2, view.nowMs) ?? ""))}
            </FigureCell>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

import { Waiting } from "@/components/panel";
import { Skeleton } from "@/components/ui";
import type { SizeRow } from "@/lib/sizing";
import { type RegionName, writeNumber, writeShare } from "@/lib/units";
import { FigureCell } from "./figure-cell";
import { SpreadCell } from "./spread-cell";
import type { Calculation } from "./use-calculation";

interface SizeTableProps {
  rows: readonly SizeRow[];
  calculations: readonly Calculation[];
  names: ReadonlyMap<RegionName, string>;
}

const columns = ["Required PTU", "Deployable size", "Rounding waste", "Minimum", "Increment"] as const;

/** The same five figures for each deployment type. */
export const SizeTable = ({ rows, calculations, names }: SizeTableProps) => (
  <div className="relative overflow-x-auto" tabIndex={0} role="group" aria-label="Sizes, scrollable">
    <table className="w-full min-w-[470px] border-collapse text-sm tabular-nums sm:min-w-[640px]">
      <caption className="pb-2 text-left text-base font-semibold">PTU by deployment type</caption>
      <thead>
        <tr className="border-b border-line">
          <th
            scope="col"
            className="sticky left-0 bg-ground py-2 pr-2 text-left align-bottom font-medium max-sm:w-28 sm:pr-4"
          >
            Deployment type
          </th>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className="w-[13%] py-2 pl-2 text-right align-bottom font-medium sm:pl-4 sm:whitespace-nowrap"
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TypeRow
            key={row.type.skuName}
            row={row}
            calculation={calculations.find(({ type }) => type.skuName === row.type.skuName)}
            names={names}
          />
        ))}
      </tbody>
    </table>
    <p className="pt-2 text-xs text-muted">
      All sizes in PTU. Required PTU and deployable size come from Azure’s calculator, minimum and increment from
      Azure’s catalogue; rounding waste is deployable less required.
    </p>
  </div>
);

interface TypeRowProps {
  row: SizeRow;
  calculation: Calculation | undefined;
  names: SizeTableProps["names"];
}

function TypeRow({ row, calculation, names }: TypeRowProps) {
  const figure = "py-2 pl-2 text-right align-top sm:pl-4 sm:whitespace-nowrap";
  const waiting = calculation && (
    <Waiting queryKeys={[calculation.queryKey]}>
      <Skeleton className="h-4 w-10 align-middle" />
    </Waiting>
  );
  return (
    <tr className="border-b border-line">
      <th
        scope="row"
        aria-label={row.type.name}
        className="sticky left-0 bg-ground py-2 pr-2 text-left align-top font-normal sm:pr-4"
      >
        <bdi className="font-medium">{row.type.name}</bdi>
        {row.type.skuName !== row.type.name && <code className="hidden text-muted sm:block">{row.type.skuName}</code>}
        <span className="block text-xs text-muted">Processed {row.type.processedIn}</span>
      </th>
      <td className={figure}>
        <FigureCell figure={row.required} loading={waiting}>
          {writeNumber}
        </FigureCell>
      </td>
      <td className={figure}>
        <FigureCell figure={row.deployable}>
          {(size) => <strong className="font-semibold">{writeNumber(size)}</strong>}
        </FigureCell>
      </td>
      <td className={figure}>
        <FigureCell figure={row.waste}>
          {(waste) => <span title={`${writeShare(waste.share)} of the deployable size`}>{writeNumber(waste.ptu)}</span>}
        </FigureCell>
      </td>
      <td className={figure}>
        <FigureCell figure={row.minimum}>{(spread) => <SpreadCell spread={spread} names={names} />}</FigureCell>
      </td>
      <td className={figure}>
        <FigureCell figure={row.increment}>{(spread) => <SpreadCell spread={spread} names={names} />}</FigureCell>
      </td>
    </tr>
  );
}

import { ModelFields } from "@/components/offers";
import { Waiting } from "@/components/panel";
import { type AskedModel, chosenVersion, modelChoices } from "@/lib/offers";
import { AskTargetField } from "./ask-target-field";
import type { useAsk } from "./use-ask";
import type { QuotaView } from "./view";

type AskFieldsProps = Pick<QuotaView, "params" | "setParams"> & Pick<ReturnType<typeof useAsk>, "catalog" | "asked">;

/** How much is wanted, and for which model version: of those that draw from the pool. */
export function AskFields({ params, setParams, catalog, asked }: AskFieldsProps) {
  const { versions, coverage, readCount, regionCount, queryKeys } = catalog;
  const choices = modelChoices(versions.filter((version) => asked.drawsFrom(version) !== false));
  const chosen = chosenVersion(versions, params);
  const isOther = chosen !== null && coverage.is === "whole" && asked.drawsFrom(chosen) === false;
  const choose = (to: AskedModel) =>
    // With its format the link can be asked about at once; without, the catalogue has to be read first.
    setParams({ ...to, format: chosenVersion(versions, to)?.format ?? to.format });
  return (
    <div>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <AskTargetField value={params.target} onChange={(target) => setParams({ target })} />
        <ModelFields
          number={1}
          asked={params}
          {...{ choices, versions }}
          coverage={coverage.is}
          progress={
            coverage.is === "reading" && (
              <Waiting queryKeys={queryKeys}>
                Read {readCount} of {regionCount} regions…
              </Waiting>
            )
          }
          isChecked={false}
          onChoose={choose}
        />
      </div>
      {isOther && (
        <p role="status" className="text-sm text-on-notice">
          As Azure’s catalogue has it, <bdi>{chosen.name}</bdi> does not draw from this quota.
        </p>
      )}
    </div>
  );
}

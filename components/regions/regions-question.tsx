import { type ReactNode, useMemo } from "react";
import { ModelFields, ResidencyField } from "@/components/offers";
import { TermNotes } from "@/components/ui";
import {
  type AskedModel,
  chosenVersion,
  type Coverage,
  modelChoices,
  type OfferedVersion,
  type Regions,
} from "@/lib/offers";
import type { GeographyChoice } from "@/lib/regions";
import type { RegionsParams } from "@/lib/regions/search-params";
import { terms } from "@/lib/terms";
import type { DeploymentType } from "@/lib/units";
import { PlaceFields } from "./place-fields";
import { PtuField } from "./ptu-field";
import { TypeField } from "./type-field";

interface RegionsQuestionProps {
  params: RegionsParams;
  setParams: (to: Partial<RegionsParams>) => void;
  versions: readonly OfferedVersion[];
  coverage: Coverage["is"];
  progress: ReactNode;
  types: readonly DeploymentType[];
  geographies: readonly GeographyChoice[];
  regions: Regions;
}

/** "I need N PTU of this model version, as these deployment types": all of it stands in the link. */
export function RegionsQuestion(props: RegionsQuestionProps) {
  const { params, setParams, versions, coverage, progress, types, geographies, regions } = props;
  const choices = useMemo(() => modelChoices(versions), [versions]);
  const choose = (to: AskedModel) =>
    // With its format the link can be asked about at once; without, the catalogue has to be read first.
    setParams({ ...to, format: chosenVersion(versions, to)?.format ?? to.format });
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
      <ModelFields
        number={1}
        asked={params}
        {...{ choices, versions, coverage, progress }}
        isChecked={false}
        onChoose={choose}
      />
      <PtuField value={params.ptu} onChange={(ptu) => setParams({ ptu })} />
      <TypeField types={types} chosen={params.type} onChoose={(type) => setParams({ type })} />
      <ResidencyField residency={params.stay} regions={regions} onChoose={(stay) => setParams({ stay })} />
      <PlaceFields {...{ params, setParams, geographies, regions }} />
      <TermNotes terms={[terms.deploymentType, terms.dataMustStayIn]} />
    </div>
  );
}

import { Plus, X } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { Button } from "@/components/ui";
import { type Coverage, modelChoices, type OfferedVersion } from "@/lib/offers";
import { askedModels, MODEL_LIMIT, withModel, withOneMore, withoutModel } from "@/lib/sizing";
import type { SizeParams } from "@/lib/sizing/search-params";
import { ModelFields } from "@/components/offers";

interface ModelListProps {
  params: SizeParams;
  setParams: (to: Partial<SizeParams>) => void;
  versions: readonly OfferedVersion[];
  coverage: Coverage["is"];
  /** How far the regions have been read: "Read 3 of 12 regions…". */
  progress: ReactNode;
  isChecked: boolean;
  /** Stands beside the first model. */
  children: ReactNode;
}

/** The models that are compared; most often one. */
export function ModelList({ params, setParams, children, ...rest }: ModelListProps) {
  const models = askedModels(params);
  // Sorted again only when the catalogue has grown: the list is drawn with each keystroke in the grid below it.
  const choices = useMemo(() => modelChoices(rest.versions), [rest.versions]);
  return (
    <>
      {models.map((asked, at) => (
        <div key={at} className="flex flex-wrap items-start gap-x-4 gap-y-1">
          <ModelFields
            {...rest}
            progress={at === 0 && rest.progress}
            choices={choices}
            number={at + 1}
            asked={asked}
            onChoose={(to) => setParams(withModel(params, at, to))}
          />
          {at === 0 && children}
          {at > 0 && (
            <Button
              look="quiet"
              className="mt-6 text-muted"
              onClick={() => setParams({ ...withoutModel(params, at), focus: 1 })}
            >
              <X aria-hidden className="size-4" />
              <span className="sr-only">Remove model {at + 1}</span>
            </Button>
          )}
        </div>
      ))}
      {models.length < MODEL_LIMIT && (
        <Button look="quiet" className="-mt-2 self-start" onClick={() => setParams(withOneMore(params))}>
          <Plus aria-hidden className="size-4" />
          Compare another model
        </Button>
      )}
    </>
  );
}

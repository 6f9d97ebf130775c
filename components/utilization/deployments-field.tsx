import { Combobox, Field } from "@/components/ui";
import type { PlacedDeployment } from "@/lib/pools";
import { deploymentId, deploymentPlace } from "@/lib/scope";
import { byName, isProvisioned, writeCount } from "@/lib/units";
import { beyond, isChosen, MOST_DEPLOYMENTS, toggled } from "@/lib/utilization";

interface DeploymentsFieldProps {
  placed: readonly PlacedDeployment[];
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  isReading: boolean;
}

/** Which deployments are looked at: those that are provisioned, of all chosen subscriptions. */
export function DeploymentsField({ placed, chosen, onChoose, isReading }: DeploymentsFieldProps) {
  const options = placed
    .flatMap(({ deployment, account }) => {
      const place = deploymentPlace(deployment.id);
      if (place === null || deployment.skuName === null || !isProvisioned(deployment.skuName)) return [];
      // One that was chosen by another spelling of its id stays the chosen one.
      const written = deploymentId(place);
      const id = chosen.find((each) => each.toLowerCase() === written.toLowerCase()) ?? written;
      const note = beyond(chosen, id) ?? [deployment.model.name, account.name].filter(Boolean).join(" · ");
      return [{ id, label: deployment.name, note }];
    })
    .sort((a, b) => byName(a.label, b.label));
  // What the link names may be in a subscription that is not looked at, or not read yet.
  const listed = options.map(({ id }) => id);
  const others = chosen.filter((id) => !isChosen(listed, id)).map((id) => ({ id, label: nameOf(id), note: "chosen" }));
  const [first] = chosen;
  const resting =
    first === undefined ? "" : chosen.length === 1 ? nameOf(first) : writeCount(chosen.length, "deployment");
  return (
    <Field label="Deployments" htmlFor="deployments" help={`Up to ${MOST_DEPLOYMENTS}`} className="w-full sm:w-80">
      <Combobox
        id="deployments"
        describedBy="deployments-note"
        isMultiple
        options={[...others, ...options]}
        chosen={chosen}
        restingText={resting}
        placeholder="Choose deployments"
        emptyText={isReading ? "Reading deployments…" : "No provisioned deployment matches."}
        onChoose={(id) => onChoose(toggled(chosen, id))}
      />
    </Field>
  );
}

const nameOf = (id: string) => deploymentPlace(id)?.name ?? id;

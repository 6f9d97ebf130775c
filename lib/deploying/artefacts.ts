import type { NewDeployment } from "@/lib/sources/deployments";
import { alertArtefact } from "./alert";
import { type Artefact, unwritable } from "./artefact";
import { azArtefact } from "./az-commands";
import { bicepArtefact } from "./bicep";
import { restArtefact } from "./rest";
import { terraformArtefact } from "./terraform";

interface Asked {
  /** Resource Manager's address in this cloud, without a slash at the end. */
  resourceManagerUrl: string;
  /** Above how much utilization the alert fires, in whole per cent. */
  alertPercent: number;
}

/** Every way to create the deployment, in the order of `artefactKeys`; or why there is none. */
export function artefactsOf(plan: NewDeployment, asked: Asked): readonly Artefact[] | { cannot: string } {
  const why = unwritable(plan);
  if (why !== null) return { cannot: why };
  return [
    azArtefact(plan),
    restArtefact(plan, asked.resourceManagerUrl),
    bicepArtefact(plan),
    terraformArtefact(plan),
    alertArtefact(plan, asked.alertPercent),
  ];
}

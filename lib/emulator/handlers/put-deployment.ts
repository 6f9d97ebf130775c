import { badRequest } from "../arm-errors";
import { jsonBody } from "../call";
import { deploy, type Deployment } from "../deployment";
import { mustBeFree, mustFit } from "../deploying/room";
import { readDeployment, type DeploymentAsked } from "../deploying/request";
import { mustBeOffered } from "../deploying/offered";
import { invalidProperties } from "../deploying/refusals";
import { CREATED_AFTER_MS } from "../deploying/under-way";
import type { AccountSeed } from "../seeds/accounts";
import { servicePool } from "../service-capacity";
import { same } from "../spelling";
import { askedAccount } from "./accounts";
import { wireDeployment } from "./deployments";
import type { Handler, Scene } from "./handler";

/**
 * Creates a deployment (201, Accepted, then Creating, then Succeeded by the clock) or changes one (200, at once).
 * @see official/PutDeployment.json
 */
export const putDeployment: Handler = (scene) => {
  const account = askedAccount(scene);
  const name = nameAsked(scene);
  const existing = scene.world.deploymentsIn(account).find((each) => same(each.name, name));
  const asked = readDeployment(jsonBody(scene.call));
  const { model, region, offer } = mustBeOffered(scene, account, asked, existing);
  mustSpillToStandard(scene, account, asked);
  mustBeFree(scene, account, existing);
  const nowIso = new Date(scene.nowMs).toISOString().replace("Z", "0000Z");
  const { capacity, spilloverDeploymentName, upgradePolicy, serviceTier } = asked;
  const deployment = deploy(account, region, model, offer.skuName, {
    name: existing?.name ?? name,
    capacity,
    createdAt: existing?.createdAt ?? nowIso,
    provisioningState: "Succeeded",
    ...(existing && { modifiedAt: nowIso }),
    ...((!existing || existing.isMadeHere) && { isMadeHere: true }),
    ...(existing?.earlier && { earlier: existing.earlier }),
    ...(spilloverDeploymentName && { spilloverDeploymentName }),
    ...(upgradePolicy && { upgradePolicy }),
    ...(serviceTier && { serviceTier }),
  });
  const needed = mustFit(scene, deployment, existing);
  const { endsAs = "Succeeded", takesMs = CREATED_AFTER_MS } = scene.deployFault ?? {};
  if (endsAs === "Succeeded") take(scene, deployment, needed);
  if (existing) {
    scene.world.put(deployment);
    return { is: "body", body: wireDeployment(deployment, scene.apiVersion) };
  }
  scene.world.underWay.begin({ deployment, startedMs: scene.nowMs, endMs: scene.nowMs + takesMs, endsAs });
  const accepted: Deployment = { ...deployment, provisioningState: "Accepted" };
  return { is: "body", status: 201, body: wireDeployment(accepted, scene.apiVersion) };
};

/** What is deployed is no longer free; what is given back goes to others. */
function take({ world }: Scene, { model, offer, region }: Deployment, needed: number): void {
  const pool = servicePool(model, offer, region);
  if (needed > 0) world.taken.capacity.set(pool, (world.taken.capacity.get(pool) ?? 0) + needed);
}

/** The rule is that of accounts' names; none for deployments was found. */
function nameAsked({ at }: Scene): string {
  const name = at.deployment ?? "";
  if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,63}$/.test(name)) return name;
  throw badRequest(
    "InvalidResourceName",
    "The deployment name may have letters, digits, '_', '.' and '-', 64 at most.",
  );
}

function mustSpillToStandard(
  { world }: Scene,
  account: AccountSeed,
  { spilloverDeploymentName }: DeploymentAsked,
): void {
  if (spilloverDeploymentName === undefined) return;
  const target = world.deploymentsIn(account).find(({ name }) => same(name, spilloverDeploymentName));
  if (target && !target.offer.isProvisioned) return;
  throw invalidProperties(
    `The spilloverDeploymentName '${spilloverDeploymentName}' is no standard deployment of this account.`,
  );
}

import type { NewDeployment } from "./deployments";

/** The body of Deployments_CreateOrUpdate, api-version 2026-09-01 (azure-rest-api-specs, example PutDeployment; read 2026-11-22). */
export const putBody = ({ skuName, size, model, spilloverTo, upgradePolicy }: NewDeployment) => ({
  sku: { name: skuName, capacity: size },
  properties: {
    model: { format: model.format, name: model.name, version: model.version },
    ...(spilloverTo !== null && { spilloverDeploymentName: spilloverTo }),
    ...(upgradePolicy !== null && { versionUpgradeOption: upgradePolicy }),
  },
});

import type { OperationName } from "../operations";
import { getAccount, listAccounts, listAccountsByResourceGroup } from "./accounts";
import { calculateModelCapacity } from "./calculator";
import { getDeployment, listDeployments } from "./deployments";
import type { Handler } from "./handler";
import { listLocations } from "./locations";
import { listMetrics, listSubscriptionMetrics } from "./metrics";
import { listLocationModelCapacities, listModelCapacities } from "./model-capacities";
import { listModels } from "./models";
import { putDeployment } from "./put-deployment";
import { queryResources } from "./resource-graph";
import { listSubscriptions } from "./subscriptions";
import { listTenants } from "./tenants";
import { listUsages } from "./usages";

/** Keyed by operation: a missing handler does not compile. */
export const handlers: Readonly<Record<OperationName, Handler>> = {
  listSubscriptions,
  listTenants,
  listLocations,
  listAccounts,
  listAccountsByResourceGroup,
  getAccount,
  listDeployments,
  getDeployment,
  putDeployment,
  listModels,
  listUsages,
  listModelCapacities,
  listLocationModelCapacities,
  calculateModelCapacity,
  queryResources,
  listMetrics,
  listSubscriptionMetrics,
};

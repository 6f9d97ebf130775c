import type { OperationName } from "../operations";
import { getAccount, listAccounts, listAccountsByResourceGroup } from "./accounts";
import { calculateModelCapacity } from "./calculator";
import type { Handler } from "./handler";
import { listLocations } from "./locations";
import { listModels } from "./models";
import { listSubscriptions } from "./subscriptions";

/** Keyed by operation: a missing handler does not compile. */
export const handlers: Readonly<Record<OperationName, Handler>> = {
  listSubscriptions,
  listLocations,
  listAccounts,
  listAccountsByResourceGroup,
  getAccount,
  listModels,
  calculateModelCapacity,
};

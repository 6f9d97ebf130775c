export { type Azure, createAzure, type Connection } from "./azure";
export { describeFailure } from "./describe-failure";
export { asAzRest, asCurl, type Evidence } from "./evidence";
export { AzureError, type AzureFailure, failureOf } from "./failure";
export { list, type Listing } from "./list";
export { computeOperation, readOperation } from "./operation";
export { type Answer, parseAnswer } from "./parse";
export type { GetToken } from "./token-policy";
export { azureObject, maybeFlag, maybeList, maybeText, maybeWhole } from "./wire";

export { azureUrlOf, isAzure } from "./azure-url";
export { type PublicConfiguration } from "./configuration";

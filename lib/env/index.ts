export { azureUrlOf } from "./azure-url";
export { type PublicConfiguration } from "./configuration";

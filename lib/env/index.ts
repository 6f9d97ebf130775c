export { isAzure } from "./is-azure";
export { type PublicConfiguration } from "./configuration";

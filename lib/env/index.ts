export { type PublicConfiguration } from "./configuration";

export { type Cloud, type Mode, type PublicConfiguration } from "./configuration";

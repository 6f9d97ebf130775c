import { type Configuration } from "./configuration";
import { readEnvironment } from "./read-environment";

export { type Configuration } from "./configuration";
export { contentSecurityPolicy } from "./content-security-policy";
export { EnvironmentError } from "./environment-error";
export { readEnvironment } from "./read-environment";

let parsed: Configuration | undefined;

/** The configuration this process was started with. @throws EnvironmentError */
export function configuration(): Configuration {
  return (parsed ??= readEnvironment(process.env));
}

/** A sign-in service for the tests: `oidc-provider` over https on this machine, in the forms of Entra. */
export type { TestPerson } from "./people";
export { startProvider, type TestProvider } from "./provider";

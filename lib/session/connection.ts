import type { Connection } from "@/lib/azure";
import type { PublicConfiguration } from "@/lib/env";
import type { SignInState } from "./sign-in";

type SignedIn = Extract<SignInState, { is: "signed-in" }>;

/**
 * How to reach Azure as whoever is signed in. The embedded emulator stands under the page's own origin.
 * @param pageOrigin scheme, host and port of the page
 */
export function connectionOf(
  { resourceManager }: PublicConfiguration,
  { person, getToken }: SignedIn,
  pageOrigin: string,
): Connection {
  return {
    endpoint: new URL(resourceManager.url, pageOrigin).href,
    behind: resourceManager.behindUrl,
    source: resourceManager.host ?? "Sample data",
    identity: [resourceManager.host ?? "sample", person.tenant, person.account],
    getToken,
  };
}

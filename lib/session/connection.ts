import type { Connection } from "@/lib/azure";
import type { PublicConfiguration } from "@/lib/env";
import type { Session } from "./session";

/**
 * How to reach Azure for this session. The embedded emulator stands under the page's own origin.
 * @param pageOrigin scheme, host and port of the page
 */
export function connectionOf(
  { resourceManager }: PublicConfiguration,
  session: Session,
  pageOrigin: string,
): Connection {
  return {
    endpoint: new URL(resourceManager.url, pageOrigin).href,
    source: resourceManager.host ?? "Sample data",
    identity: [resourceManager.host ?? "sample", session.tenant, session.account],
    getToken: session.getToken,
  };
}

import type { Azure, Connection } from "./azure";
import { AzureError } from "./failure";

/** What the screens hold: whose answers these are, and how to have the transport when something is to be asked. */
export interface AzureClient {
  identity: Connection["identity"];
  source: string;
  /** @throws AzureError `unreachable` when our own code does not load */
  open: () => Promise<Azure>;
  /** A person wants to try now although Azure named a far instant. */
  liftLongPauses: () => void;
}

/** The transport and its parser are loaded with the first question, not with the page: a quarter of the first load. */
export function azureClient(connection: Connection): AzureClient {
  let opened: Promise<Azure> | undefined;
  const load = () => loaded(() => import("./azure")).then(({ createAzure }) => createAzure(connection));
  return {
    identity: connection.identity,
    source: connection.source,
    open: () => (opened ??= load().catch((error: unknown) => ((opened = undefined), Promise.reject(error)))),
    liftLongPauses: () => void opened?.then((azure) => azure.liftLongPauses()),
  };
}

/** Loads a part of our own code; one that does not arrive is a network failure like any other. */
export async function loaded<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    throw new AzureError({
      operation: "Headroom's own code",
      at: Date.now(),
      clientRequestId: null,
      requestId: null,
      correlationId: null,
      kind: "unreachable",
      host: "Headroom's server",
    });
  }
}

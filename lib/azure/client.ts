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

const transport = early(() => import("./azure"));

/** The transport and its parser are loaded beside the page, not with it: a quarter of the first load. */
export function azureClient(connection: Connection): AzureClient {
  let opened: Promise<Azure> | undefined;
  const open = () => loaded(transport).then(({ createAzure }) => createAzure(connection));
  return {
    identity: connection.identity,
    source: connection.source,
    open: () => (opened ??= open().catch((error: unknown) => ((opened = undefined), Promise.reject(error)))),
    liftLongPauses: () => void opened?.then((azure) => azure.liftLongPauses()),
  };
}

/**
 * A part of our own code that this page will want: a browser fetches it at once, while React takes the page over. One that does not
 * arrive is asked for again, and told, when it is wanted.
 */
export function early<Part>(load: () => Promise<Part>): () => Promise<Part> {
  if (typeof window !== "undefined") void load().catch(() => null);
  return load;
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

/** Where an answer came from: shown beside it, and enough to ask the same again by hand. Never holds a token. */
export interface Evidence {
  operation: string;
  apiVersion: string;
  /** UTC epoch milliseconds at which the answer was complete. */
  at: number;
  /** "Sample data", or the host that answered. */
  source: string;
  method: "GET" | "POST" | "PUT";
  url: string;
  body: string | null;
  clientRequestId: string;
  /** Azure's own id, where the browser may read it. */
  requestId: string | null;
}

/** Quotes a text for a POSIX shell, so that it parses back to the same text whatever is in it. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** The same call for `curl`. The token stays a variable that the person fills. */
export const asCurl = ({ method, url, body }: Evidence) =>
  [
    `curl --request ${method} ${quoted(url)}`,
    `--header "Authorization: Bearer $AZURE_TOKEN"`,
    ...(body === null ? [] : [`--header 'Content-Type: application/json'`, `--data-raw ${quoted(body)}`]),
  ].join(" \\\n  ");

/** The same call for the Azure CLI, which brings its own token. */
export const asAzRest = ({ method, url, body }: Evidence) =>
  [
    `az rest --method ${method.toLowerCase()} --url ${quoted(url)}`,
    ...(body === null ? [] : [`--headers 'Content-Type=application/json'`, `--body ${quoted(body)}`]),
  ].join(" \\\n  ");

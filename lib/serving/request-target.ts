import type { IncomingMessage } from "node:http";

/**
 * What no browser sends: a whole address or "*" where a path belongs, which Next would answer with a redirect to that very
 * address, and a second Host, of which Node takes the first and others the last.
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */
export const isAmbiguous = ({ url = "", rawHeaders }: Pick<IncomingMessage, "url" | "rawHeaders">): boolean =>
  !url.startsWith("/") || rawHeaders.filter((text, at) => at % 2 === 0 && text.toLowerCase() === "host").length > 1;

/** A page that is not there: whoever asks ambiguously is answered as a stranger to the app, by no route of it. */
export const nowhere = "/not-a-request-of-a-browser";

import { createSerializer } from "nuqs/server";
import { parseAsSubscription, scopeParams } from "@/lib/scope/search-params";

/** What the Connect screen shows. */
export const connectParams = {
  /** The subscription that "What can I see?" is asked of. */
  look: parseAsSubscription,
};

const serialize = createSerializer({ ...connectParams, ...scopeParams });

/** The Connect screen with this question. */
export const connectHref = (to: Parameters<typeof serialize>[1] = {}) => serialize("/connect", to);

import { createDoorkeeper, type Doorkeeper } from "./doorkeeper";
import type { Tokens } from "./tokens";

interface State {
  readonly doorkeeper: Doorkeeper;
  /** Made with the first call. */
  tokens: Tokens | null;
  isAnnounced: boolean;
}

declare global {
  var headroomForwarder: State | undefined;
}

/**
 * What this process remembers in cli mode. On `globalThis`, since Next bundles instrumentation and routes apart; not in the
 * environment, since `az` and all that it starts would inherit it.
 */
export const state = (): State =>
  (globalThis.headroomForwarder ??= { doorkeeper: createDoorkeeper(), tokens: null, isAnnounced: false });

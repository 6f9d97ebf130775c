import { randomUUID } from "node:crypto";
import { usualMood, type Mood } from "./mood";
import { createStore } from "./store";
import type { Signing } from "./tokens";

/** One request that the authority heard, without anything secret. */
export interface Heard {
  readonly at: "authorize" | "token" | "sign-out";
  readonly tenant: string;
  /** "none" where nobody may be asked; the grant's name at the token endpoint. */
  readonly how: string;
  readonly hint: string | null;
  readonly claims: string | null;
  /** Asked by a frame inside a page, not by a page of its own. */
  readonly isFramed: boolean;
}

/** What all tenants of the test's authority share. */
export interface Authority {
  readonly url: string;
  readonly clientId: string;
  readonly signing: Signing;
  readonly cookieKey: string;
  readonly store: ReturnType<typeof createStore>;
  readonly heard: Heard[];
  mood(): Mood;
  setMood(change: Partial<Mood>): void;
  /** Where the app takes its answers; pages of its origin may ask. */
  redirects: string[];
  /** Authentication contexts that an account has shown. */
  shown(accountId: string): ReadonlySet<string>;
  show(accountId: string, contexts: readonly string[]): void;
  /** Dates a token by the authority's clock, and remembers it. */
  issued(payload: Record<string, unknown>): void;
  isEnded(tokenId: string | undefined): boolean;
  endTokens(): void;
  revoke(objectIds: readonly string[]): void;
  revokedUntil(objectId: string): number | null;
  /** Told of every secret that is given to somebody. */
  readonly handedOut: (secret: string) => void;
  /** As it was at the start: nobody signed in, nothing consented to, the usual mood. */
  reset(): void;
}

/** An hour's clock of tokens counts seconds. */
const inSeconds = (ms: number) => Math.floor(ms / 1_000);

interface Parts {
  url: string;
  clientId: string;
  signing: Signing;
  handedOut: (secret: string) => void;
}

export function createAuthority({ url, clientId, signing, handedOut }: Parts): Authority {
  let mood = usualMood();
  let redirects: string[] = [];
  const shown = new Map<string, Set<string>>();
  const open = new Set<string>();
  const ended = new Set<string>();
  const revoked = new Map<string, number>();
  const heard: Heard[] = [];
  const client = () => ({
    client_id: clientId,
    client_name: "Headroom",
    application_type: "web" as const,
    token_endpoint_auth_method: "none" as const,
    grant_types: ["authorization_code", "refresh_token"],
    response_types: ["code" as const],
    redirect_uris: mood.isRedirectUnknown ? ["https://registered.example/"] : redirects,
    post_logout_redirect_uris: redirects,
  });
  const store = createStore(client);
  return {
    url,
    clientId,
    signing,
    cookieKey: randomUUID(),
    store,
    heard,
    handedOut,
    mood: () => mood,
    setMood: (change) => {
      mood = { ...mood, ...change };
    },
    get redirects() {
      return redirects;
    },
    set redirects(addresses) {
      redirects = addresses;
    },
    shown: (accountId) => shown.get(accountId) ?? new Set(),
    show(accountId, contexts) {
      shown.set(accountId, new Set([...(shown.get(accountId) ?? []), ...contexts]));
    },
    issued(payload) {
      const aheadSeconds = inSeconds(mood.clockAheadMs);
      for (const name of ["iat", "exp", "nbf"]) {
        const at = payload[name];
        if (typeof at === "number") payload[name] = at + aheadSeconds;
      }
      payload.nbf ??= payload.iat;
      if (typeof payload.jti === "string") open.add(payload.jti);
    },
    isEnded: (tokenId) => tokenId !== undefined && ended.has(tokenId),
    endTokens() {
      for (const id of open) ended.add(id);
      open.clear();
    },
    revoke(objectIds) {
      // A token of this very second was made before.
      for (const id of objectIds) revoked.set(id, inSeconds(Date.now() + mood.clockAheadMs) + 1);
    },
    revokedUntil: (objectId) => revoked.get(objectId) ?? null,
    reset() {
      mood = usualMood();
      for (const each of [shown, open, ended, revoked]) each.clear();
      heard.length = 0;
      store.clear();
    },
  };
}

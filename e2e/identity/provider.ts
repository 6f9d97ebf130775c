import { createServer } from "node:https";
import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import type { CheckToken } from "@/lib/emulator";
import { createAuthority, type Heard } from "./authority";
import { ownCertificate } from "./certificate";
import { doorway } from "./doorway";
import type { Mood } from "./mood";
import { homeOf, people, tenants, type TestPerson } from "./people";
import { createTenant } from "./tenant";
import { claimsOf, judged, ownKeys } from "./tokens";

export interface TokenWish {
  /** The origin that it is for. */
  audience: string;
  lifetimeSeconds?: number;
  /** From now: a positive number makes one that is not valid yet. */
  notBeforeSeconds?: number;
  tenantId?: string;
}

/** An authority of the tests: real tokens, real pages, people with passwords. What it is told here cannot be told over HTTP. */
export interface TestProvider {
  readonly authorityUrl: string;
  readonly clientId: string;
  readonly tenantId: string;
  readonly otherTenantId: string;
  readonly people: typeof people;
  /** What it heard, in order, without anything secret. */
  readonly heard: readonly Heard[];
  /** Addresses that answers may be led back to, as a registration of a single-page application lists them. */
  register(...redirects: string[]): void;
  set(mood: Partial<Mood>): void;
  tokenFor(person: TestPerson, wish: TokenWish): Promise<string>;
  checkToken: CheckToken;
  /** Every access token handed out so far counts as expired; the sign-in itself goes on. */
  endTokens(): void;
  /** An administrator ends a person's sessions (continuous access evaluation): tokens, refresh tokens, all. */
  revoke(person: TestPerson): void;
  reset(): void;
  close(): Promise<void>;
}

/** @param handedOut is told of every token that is given to somebody */
export async function startProvider(handedOut: (secret: string) => void = () => {}): Promise<TestProvider> {
  const [certificate, signing] = await Promise.all([ownCertificate(), ownKeys()]);
  const server = createServer(certificate);
  const sockets = new Set<Socket>();
  server.on("secureConnection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  const port = bound && typeof bound === "object" ? bound.port : 0;
  const authority = createAuthority({ url: `https://localhost:${port}`, clientId: randomUUID(), signing, handedOut });
  const names = [tenants.tenantId, tenants.otherTenantId, "organizations"];
  const enter = doorway(authority, new Map(names.map((name) => [name, createTenant(name, authority)])));
  server.on("request", (request, response) => {
    enter(request, response).catch((error: unknown) => {
      response.writeHead(500, { "Content-Type": "text/plain" }).end(String(error));
    });
  });

  return {
    ...tenants,
    people,
    authorityUrl: authority.url,
    clientId: authority.clientId,
    heard: authority.heard,
    register: (...redirects) => {
      authority.redirects = redirects;
    },
    set: authority.setMood,
    tokenFor(person, { audience, lifetimeSeconds = 3_600, notBeforeSeconds = 0, tenantId }) {
      const tenant = tenantId ?? homeOf(person).tenantId;
      const nowSeconds = Math.floor(Date.now() / 1_000);
      const nbf = nowSeconds + notBeforeSeconds;
      const payload = {
        iss: `${authority.url}/${tenant}/v2.0`,
        aud: audience,
        sub: homeOf(person).objectId,
        jti: randomUUID(),
        iat: Math.min(nbf, nowSeconds),
        nbf,
        exp: nowSeconds + lifetimeSeconds,
        ...claimsOf(person, tenant, [...authority.shown(homeOf(person).objectId)]),
      };
      authority.issued(payload);
      return signing.sign(payload);
    },
    checkToken: (token, audience) => judged(token, audience, authority),
    endTokens: authority.endTokens,
    revoke(person) {
      authority.store.forget(homeOf(person).objectId);
      authority.revoke(person.in.map(({ objectId }) => objectId));
    },
    reset: authority.reset,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}

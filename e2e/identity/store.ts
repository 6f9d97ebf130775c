import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";

/** What the provider remembers: one store for all its tenants, as one browser's sign-in serves them all. Forgets nothing by itself. */
export function createStore(client: () => AdapterPayload) {
  const kept = new Map<string, AdapterPayload>();
  const of = (model: string) => (id: string) => `${model} ${id}`;
  const all = () => [...kept.entries()];

  const adapter: AdapterFactory = (model): Adapter => {
    const key = of(model);
    const firstWith = (name: "uid" | "userCode", value: string) =>
      all().find(([at, payload]) => at.startsWith(`${model} `) && payload[name] === value)?.[1];
    return {
      find: (id) => Promise.resolve(model === "Client" ? client() : kept.get(key(id))),
      findByUid: (uid) => Promise.resolve(firstWith("uid", uid)),
      findByUserCode: (code) => Promise.resolve(firstWith("userCode", code)),
      upsert(id, payload) {
        // Entra hands refresh tokens out without prompt=consent; the provider strikes that scope then, and misses it at the renewal.
        const isRenewable = model === "RefreshToken" && !payload.scope?.includes("offline_access");
        kept.set(
          key(id),
          isRenewable ? { ...payload, scope: `${payload.scope ?? ""} offline_access`.trim() } : payload,
        );
        return Promise.resolve();
      },
      consume(id) {
        const payload = kept.get(key(id));
        if (payload) kept.set(key(id), { ...payload, consumed: Math.floor(Date.now() / 1000) });
        return Promise.resolve();
      },
      destroy: (id) => Promise.resolve(void kept.delete(key(id))),
      revokeByGrantId(grantId) {
        for (const [at, payload] of all()) if (payload.grantId === grantId) kept.delete(at);
        return Promise.resolve();
      },
    };
  };
  return {
    adapter,
    /** Everything of one account: sessions, grants, tokens. */
    forget(accountId: string) {
      for (const [at, payload] of all()) if (payload.accountId === accountId) kept.delete(at);
    },
    clear: () => kept.clear(),
  };
}

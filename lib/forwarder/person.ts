/** Who a token is for, by its own claims: the token is Azure's to check, here it only says whose answers these are. */
export interface TokenPerson {
  tenant: string;
  account: string;
  name: string;
}

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/**
 * Null where it is no token that says so.
 * @see learn.microsoft.com/entra/identity-platform/access-token-claims-reference (read 2026-11-22)
 */
export function personIn(token: string): TokenPerson | null {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    if (typeof claims !== "object" || claims === null) return null;
    const of = new Map<string, unknown>(Object.entries(claims));
    const [tenant, account] = [text(of.get("tid")), text(of.get("oid"))];
    if (tenant === null || account === null) return null;
    const names = ["name", "preferred_username", "upn", "unique_name", "app_displayname", "appid"];
    const name = names.map((each) => text(of.get(each))).find((each) => each !== null);
    return { tenant, account, name: name ?? account };
  } catch {
    return null;
  }
}

/** How a page names the person whose answers it shows. */
export const mark = ({ tenant, account }: Pick<TokenPerson, "tenant" | "account">) => `${tenant}/${account}`;

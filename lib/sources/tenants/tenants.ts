export interface Tenant {
  id: string;
  /** Hostile text; falls back to the domain, then to the id. */
  name: string;
  /** The domain that people know it by; hostile text. */
  domain: string | null;
}

import { type Configuration } from "./configuration";

interface Policy {
  readonly configuration: Configuration;
  /** New for every request; Next puts it on each script it writes. */
  readonly nonce: string;
  /** The page that the authority leads back to is framed by our own, hidden, while somebody is signed in silently. */
  readonly isRedirectPage: boolean;
  /** `next dev` evaluates code and writes style tags of its own. */
  readonly isDevelopment: boolean;
}

/** The hosts a browser speaks to besides this app: none in cli and in the embedded sample, sign-in only in entra. */
function foreignOrigins({ public: seen, resourceManagerUrl }: Configuration): string[] {
  if (seen.mode === "cli" || resourceManagerUrl === null) return [];
  const urls = seen.mode === "entra" ? [resourceManagerUrl, seen.authorityUrl] : [resourceManagerUrl];
  return urls.map((url) => new URL(url).origin);
}

/**
 * The whole Content-Security-Policy of one answer.
 *
 * No 'strict-dynamic': it would let a trusted script load others from any host, while everything of ours comes from
 * 'self'. Styles need no 'unsafe-inline' as long as no server-rendered element has a `style` attribute.
 * @see node_modules/next/dist/docs/01-app/02-guides/content-security-policy.md
 */
export function contentSecurityPolicy({ configuration, nonce, isRedirectPage, isDevelopment }: Policy): string {
  const connect = ["'self'", ...foreignOrigins(configuration)];
  const { mode, authorityUrl } = configuration.public;
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    `connect-src ${[...new Set(connect)].join(" ")}`,
    `frame-src ${mode === "entra" ? `'self' ${new URL(authorityUrl).origin}` : "'none'"}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${isRedirectPage ? "'self'" : "'none'"}`,
  ].join("; ");
}

import { type NextConfig } from "next";

/** What holds for every answer, whoever started the app; the policy that depends on that is made in proxy.ts. */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  // Links hold a person's inputs: no other site is told them.
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
];

const framing = (value: "DENY" | "SAMEORIGIN") => ({ key: "X-Frame-Options", value });

/**
 * Not on /signed-in: there the authority leads back to, in the window or the hidden frame that MSAL opened, which hears of it by
 * MSAL's redirect bridge. The policy of proxy.ts lets our own origin frame that page, and nobody else.
 */
const opener = { key: "Cross-Origin-Opener-Policy", value: "same-origin" };

const config: NextConfig = {
  output: "standalone",
  // No picture is resized here: `/_next/image` would be a route that fetches for whoever asks.
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // `next dev` would write AGENTS.md, which is ours.
  agentRules: false,
  // Types are a step of `npm test`; here they would cost every first start six seconds.
  typescript: { ignoreBuildErrors: true },
  // A lock file further up must not become the root of the standalone output.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers },
      { source: "/((?!signed-in$).*)", headers: [opener, framing("DENY")] },
      { source: "/signed-in", headers: [framing("SAMEORIGIN")] },
    ]),
};

export default config;

// One home each: which package and which global may be used where. Read by lint/house/package-home.mjs and global-home.mjs.
// Globs are matched against the path from the root of the project. The first entry that names a package decides.

/**
 * @typedef {object} Home
 * @property {RegExp} packages
 * @property {string} why
 * @property {string[]} [within] the rule holds only here; without it everywhere
 * @property {string[]} homes files that may import it
 * @property {string[]} [typeHomes] files that may import its types only
 * @property {RegExp} [names] in the homes, only names like this
 */

const tests = ["**/*.test.ts", "**/*.test.tsx", "**/test-*.ts", "e2e/**", "scripts/**", "bench/**"];
const sourcesAndQuery = ["lib/sources/**", "lib/query/**"];

/** @type {Home[]} */
export const packageHomes = [
  {
    packages: /^@azure\/core-rest-pipeline(\/|$)/,
    why: "The network has one home: ask through a query of lib/sources, which asks lib/azure.",
    homes: ["lib/azure/**", "lib/sources/prices/server.ts", "lib/forwarder/**", ...tests],
  },
  {
    packages: /^@azure\/msal-browser\/redirect-bridge$/,
    why: "Only the redirect bridge page speaks to the window that opened it.",
    homes: ["components/session/redirect-bridge.*", "lib/session/**"],
  },
  {
    packages: /^@azure\/msal-/,
    why: "MSAL has one home, lib/session; others are handed a getToken.",
    homes: ["lib/session/**"],
  },
  {
    packages: /^@azure\/identity(\/|$)/,
    why: "The credential of `az` has one home, lib/forwarder, and runs on the server only.",
    homes: ["lib/forwarder/**"],
  },
  {
    packages: /^@azure\/arm-/,
    why: "The official clients are 44-79 kB of generated code: use their types, and drive them in tests.",
    homes: tests,
    typeHomes: ["lib/sources/**", "lib/azure/**", "lib/emulator/**"],
  },
  {
    packages: /^recharts(\/|$)/,
    why: "Charts have one home: prepare a model in lib/charts and hand it to components/charts.",
    homes: ["components/charts/**", "bench/**"],
  },
  {
    packages: /^idb(\/|$)/,
    why: "The browser's databases have one home: open one with lib/storage.",
    homes: ["lib/storage/**"],
    typeHomes: ["lib/watching/**", "lib/plans/**"],
  },
  {
    packages: /^zod$/,
    why: "Classic zod is 92 kB in a browser: parse with zod/mini, at the wire.",
    homes: ["lib/env/**", ...tests],
  },
  {
    packages: /^zod\//,
    why: "Shapes are parsed once, where they enter: in a source's or lib/plans' wire.ts, lib/azure or lib/env.",
    homes: [
      "lib/sources/*/wire.ts",
      "lib/sources/prices/wire-*.ts",
      "lib/plans/wire.ts",
      "lib/azure/**",
      "lib/env/**",
      ...tests,
    ],
    typeHomes: ["lib/sources/**"], // z.infer of the sibling's wire, gone when compiled
  },
  {
    packages: /^@tanstack\/react-query(\/|$)/,
    why: "lib has no hook: only queryOptions, QueryClient and their like, in lib/sources and lib/query.",
    within: ["lib/**"],
    homes: sourcesAndQuery,
    names: /^(?!use[A-Z]|.*(Provider|Boundary)$|default$|\*$)/,
  },
  {
    packages: /^nuqs$|^nuqs\/(?!server$|testing$)/,
    why: "In lib import parsers from nuqs/server: nuqs itself is made of hooks.",
    within: ["lib/**"],
    homes: [],
  },
  {
    packages: /^(react|react-dom|next|lucide-react|clsx|recharts|radix-ui|react-hook-form)(\/|$)|^@radix-ui\//,
    why: "lib has no JSX, no hook, no react and no next: every file of it runs in plain Node.",
    within: ["lib/**"],
    homes: [],
  },
];

/**
 * @typedef {object} GlobalHome
 * @property {RegExp} [globals] names of globals, bare or on window, self and globalThis
 * @property {RegExp} [properties] names of properties of anything
 * @property {string} why
 * @property {string[]} within
 * @property {string[]} homes
 */

const product = ["app/**", "components/**", "lib/**", "proxy.ts", "instrumentation.ts", "instrumentation-client.ts"];

/** @type {GlobalHome[]} */
export const globalHomes = [
  {
    globals: /^(fetch|XMLHttpRequest|WebSocket|EventSource)$/,
    properties: /^sendBeacon$/,
    why: "The network has one home: ask through a query of lib/sources, which asks lib/azure.",
    within: product,
    // The authority's description of itself is asked without a token, beside MSAL.
    homes: ["lib/azure/**", "lib/session/authority.ts", "lib/sources/prices/server.ts", "lib/forwarder/**", ...tests],
  },
  {
    globals: /^Intl$/,
    properties: /^(toFixed|toPrecision|toLocale\w*)$/,
    why: "Numbers and times are written in one place: use a writer of lib/units or lib/time, or add one there.",
    within: product,
    homes: ["lib/units/**", "lib/time/**"],
  },
];

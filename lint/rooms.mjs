// The rooms of this project, as data: lint enforces them, docs/architecture.md prints them.
// A folder that is not listed here is an error ("boundaries/no-unknown-files"), so a new room starts with a line here.

/**
 * @typedef {object} Room
 * @property {string} path a folder, from the root of the project
 * @property {string} knows one line: what this room knows, for the tree in docs/architecture.md
 */

/** Screens. Each may have a room in components and one, of the same name, in lib. */
export const features = ["overview", "sizing", "regions", "quota", "utilization", "plan", "connect"];

/** One folder per Azure source. */
export const sources = [
  "tenants",
  "subscriptions",
  "locations",
  "accounts",
  "catalog",
  "calculator",
  "capacity",
  "usages",
  "deployments",
  "metrics",
  "prices",
];

/** Rooms under the screens, lowest first: each may use those before it, never one after it. */
export const frame = ["panel", "session", "scope", "offers", "asking", "shell"];

/** What several features compute. */
export const findings = [
  "workload",
  "derived",
  "deployability",
  "offers",
  "scan",
  "placing",
  "traffic",
  "watching",
  "pools",
  "findings",
  "costs",
  "deploying",
  "packing",
  "plans",
];

/** @type {Room[]} */
export const rooms = [
  { path: "app", knows: "routes only; every file hands over" },
  { path: "components/ui", knows: "buttons, tables, dialogs: no product word, no data" },
  { path: "components/charts", knows: "the only home of the chart library: draws prepared models" },
  { path: "components/panel", knows: "one panel draws every state: loading, failed, partial, stale, evidence" },
  { path: "components/session", knows: "sign-in and account" },
  { path: "components/scope", knows: "which subscriptions, which mode" },
  { path: "components/offers", knows: "which model version, where its data must stay; the catalogue being read" },
  { path: "components/asking", knows: "one question to many subscriptions and regions: progress, failures" },
  { path: "components/map", knows: "the map: land, marks, keyboard; no product word, no data" },
  { path: "components/shell", knows: "navigation and frame" },
  ...features.map((name) => ({ path: `components/${name}`, knows: `the ${name} screen` })),
  { path: "lib/units", knows: "quantities with their units, and how they are written" },
  { path: "lib/time", knows: "instants, windows, steps, and how they are written" },
  { path: "lib/env", knows: "the environment, parsed once; `server` is its second door" },
  { path: "lib/azure", knows: "transport, gate, retry, paging, failures" },
  { path: "lib/session", knows: "the only home of MSAL: tokens, a port with a sample twin" },
  { path: "lib/query", knows: "query client and panel state" },
  ...sources.map((name) => ({ path: `lib/sources/${name}`, knows: `wire, domain type and query of ${name}` })),
  { path: "lib/workload", knows: "call shapes: typed, pasted, linked, scaled, sent" },
  { path: "lib/derived", knows: "what several official answers tell together: scale curve, fit, per shape" },
  { path: "lib/deployability", knows: "nearest sizes, verdict, pre-flight" },
  { path: "lib/offers", knows: "what the regions' catalogues list together: model versions, types, sizes" },
  { path: "lib/scan", knows: "capacity, quota and catalogue of every region, put together into verdicts" },
  { path: "lib/placing", knows: "where it can go, best first; where nowhere, what leads on; in sentences" },
  { path: "lib/pools", knows: "pools of quota, the deployments that draw from them, slots of resources" },
  { path: "lib/watching", knows: "what was seen of capacity over time, and what changed" },
  { path: "lib/traffic", knows: "shapes and saturation from metrics" },
  { path: "lib/findings", knows: "rules that say what needs a person" },
  {
    path: "lib/costs",
    knows: "what each way of paying costs, where they cross, what speaks for which; cover by reservations",
  },
  { path: "lib/deploying", knows: "one deployment, written for each tool that can create it; what has to hold before" },
  { path: "lib/packing", knows: "several workloads into the same quota and capacity, all ways tried" },
  { path: "lib/plans", knows: "plans that are kept: their schema, where they are kept, two line by line" },
  { path: "lib/charts", knows: "what is drawn, prepared: thinning, domains, ticks, gaps" },
  { path: "lib/map", knows: "projection, views, places of marks; `server` draws the land" },
  { path: "lib/scope", knows: "the chosen subscriptions, as every link carries them" },
  { path: "lib/terms", knows: "every word of ours in one sentence, with Azure's document" },
  { path: "lib/latency", knows: "how fast models answer by what Microsoft publishes: shown, never used for a size" },
  {
    path: "lib/storage",
    knows: "what one identity keeps in this browser: told, exported, removed; why it keeps nothing",
  },
  { path: "lib/export", knows: "tables as CSV and Markdown, names in sentences and of files: hostile text stays text" },
  ...features.map((name) => ({ path: `lib/${name}`, knows: `pure logic and search-params of ${name}` })),
  { path: "lib/forwarder", knows: "cli mode: allow-list, key, header filter, `az` token; server only" },
  { path: "lib/serving", knows: "the server's log, and what it takes for a request; server only" },
  { path: "lib/emulator", knows: "an Azure of its own: knows no other room but time" },
  { path: "e2e", knows: "end-to-end tests against the production build" },
  { path: "scripts", knows: "start, test, build, emulator, pictures, house rules" },
  { path: "bench", knows: "budgets, measured" },
  { path: "lint", knows: "this table and the house's own lint rules" },
];

/** Top-level folders without code of ours, for the tree. @type {Room[]} */
export const otherFolders = [
  { path: "docs", knows: "architecture, decisions, pictures" },
  { path: "public", knows: "files served as they are" },
];

/** Files at the root that are no room of their own, by category. */
export const rootFiles = {
  entry: ["proxy.ts"],
  startEntry: ["instrumentation.ts"],
  browserEntry: ["instrumentation-client.ts"],
  entryTest: ["proxy.test.ts", "instrumentation.test.ts"],
  config: ["*.config.ts", "*.config.mjs", "next-env.d.ts"],
};

/** Doors: the only files of a room that another room may import. */
export const doors = ["index", "server", "search-params", "redirect-bridge", "test-offers"];

/** Tests are customers of their room: they may use its door, the emulator, and any parser or SDK. */
export const testFiles = ["**/*.test.{ts,tsx,mjs}", "**/test-*.ts", "e2e/**"];

// One home each: who may use which package and which global.
import type { Proof } from "./proof";

const pkg = "house/package-home";
const glo = "house/global-home";
const take = (from: string, name = "thing") => `import { ${name} } from "${from}";\nexport const used = ${name};`;
const takeType = (from: string) => `import type { Thing } from "${from}";\nexport type Used = Thing;`;
const pipeline = "@azure/core-rest-pipeline";
const reactQuery = "@tanstack/react-query";

export const homeProofs: readonly Proof[] = [
  ["the pipeline is at home in lib/azure", "lib/azure/call.ts", take(pipeline), null],
  ["the pipeline may serve the prices", "lib/sources/prices/server.ts", take(pipeline), null],
  ["the pipeline is not for other sources", "lib/sources/usages/query.ts", take(pipeline), pkg],
  ["nor its types for components", "components/panel/panel.tsx", takeType(pipeline), pkg],
  ["fetch is at home in lib/forwarder", "lib/forwarder/server.ts", `export const it = () => fetch("/");`, null],
  ["the authority may be asked what it is", "lib/session/authority.ts", `export const it = () => fetch("/");`, null],
  ["nothing else of the session fetches", "lib/session/connection.ts", `export const it = () => fetch("/");`, glo],
  ["components do not fetch", "components/quota/quota-screen.tsx", `export const it = () => fetch("/");`, glo],
  ["nor by way of window", "components/ui/link.tsx", `export const it = () => window.fetch("/");`, glo],
  ["routes do not fetch", "app/healthz/route.ts", `export const it = () => globalThis.fetch("/");`, glo],
  ["the emulator calls nobody", "lib/emulator/world.ts", `export const it = () => fetch("/");`, glo],
  ["no XMLHttpRequest", "components/shell/shell.tsx", "export const it = () => new XMLHttpRequest();", glo],
  ["no WebSocket", "components/shell/shell.tsx", `export const it = () => new WebSocket("/");`, glo],
  ["no EventSource", "components/shell/shell.tsx", `export const it = () => new EventSource("/");`, glo],
  ["no sendBeacon", "components/shell/shell.tsx", `export const it = () => navigator.sendBeacon("/");`, glo],
  [
    "a parameter called fetch is no global",
    "lib/query/client.ts",
    "export const it = (fetch: () => void) => fetch();",
    null,
  ],
  ["a test may fetch", "lib/emulator/handle.test.ts", `export const it = () => fetch("/");`, null],
  ["scripts may fetch", "scripts/emulator.ts", `export const it = () => fetch("/");`, null],

  ["MSAL is at home in lib/session", "lib/session/msal.ts", take("@azure/msal-browser"), null],
  ["MSAL is not for components", "components/session/sign-in.tsx", take("@azure/msal-browser"), pkg],
  ["nor dynamically", "components/session/sign-in.tsx", `export const it = () => import("@azure/msal-browser");`, pkg],
  [
    "but for the redirect bridge",
    "components/session/redirect-bridge.tsx",
    take("@azure/msal-browser/redirect-bridge"),
    null,
  ],
  ["az's credential is at home in lib/forwarder", "lib/forwarder/az.ts", take("@azure/identity"), null],
  ["and nowhere else", "lib/session/cli.ts", take("@azure/identity"), pkg],
  ["Recharts is at home in components/charts", "components/charts/line.tsx", take("recharts", "Line"), null],
  ["bench draws with it as a rival", "bench/chart-rivals.ts", take("recharts", "Line"), null],
  ["Recharts is not for features", "components/quota/quota-chart.tsx", take("recharts", "Line"), pkg],
  ["idb is at home in lib/storage", "lib/storage/own-database.ts", take("idb", "openDB"), null],
  ["idb is not for who keeps something", "lib/plans/database.ts", take("idb", "openDB"), pkg],
  ["idb is not for components", "components/regions/use-watch.ts", take("idb", "openDB"), pkg],
  ["zod stands at the wire", "lib/sources/usages/wire.ts", take("zod/mini", "object"), null],
  ["also where a source has two wires", "lib/sources/prices/wire-list.ts", take("zod/mini", "object"), null],
  ["zod reads the environment", "lib/env/server.ts", take("zod", "object"), null],
  ["zod stands where plans come in", "lib/plans/wire.ts", take("zod/mini", "object"), null],
  ["zod is not for queries", "lib/sources/usages/query.ts", take("zod/mini", "object"), pkg],
  ["but an inferred type may be named there", "lib/sources/usages/usages.ts", takeType("zod/mini"), null],
  ["zod is not for forms", "components/sizing/sizing-form.tsx", take("zod/mini", "object"), pkg],
  ["classic zod is not for the browser", "lib/sources/usages/wire.ts", take("zod", "object"), pkg],
  [
    "official clients lend their types",
    "lib/emulator/handlers/usages.ts",
    takeType("@azure/arm-cognitiveservices"),
    null,
  ],
  ["but are not shipped", "lib/sources/usages/query.ts", take("@azure/arm-cognitiveservices", "Client"), pkg],
  ["and are driven in tests", "lib/emulator/handle.test.ts", take("@azure/arm-cognitiveservices", "Client"), null],

  ["lib has no react", "lib/sizing/sizes.ts", take("react", "useState"), pkg],
  ["lib has no react types", "lib/sizing/sizes.ts", takeType("react"), pkg],
  ["lib has no next", "lib/forwarder/server.ts", take("next/server", "NextResponse"), pkg],
  ["a source may use queryOptions", "lib/sources/usages/query.ts", take(reactQuery, "queryOptions"), null],
  ["a source has no hook", "lib/sources/usages/query.ts", take(reactQuery, "useQuery"), pkg],
  [
    "nor all of it",
    "lib/sources/usages/query.ts",
    `import * as all from "${reactQuery}";\nexport const used = all;`,
    pkg,
  ],
  ["lib/query makes the client", "lib/query/client.ts", take(reactQuery, "QueryClient"), null],
  ["lib/query draws no provider", "lib/query/client.ts", take(reactQuery, "QueryClientProvider"), pkg],
  ["features' logic has no query", "lib/sizing/sizes.ts", take(reactQuery, "queryOptions"), pkg],
  ["components have hooks", "components/sizing/sizing-screen.tsx", take(reactQuery, "useQuery"), null],
  ["lib has parsers of nuqs/server", "lib/quota/search-params.ts", take("nuqs/server", "parseAsString"), null],
  ["lib has no hook of nuqs", "lib/quota/search-params.ts", take("nuqs", "parseAsString"), pkg],

  ["Intl is at home in lib/units", "lib/units/number-text.ts", `export const it = new Intl.NumberFormat("en");`, null],
  ["Intl is at home in lib/time", "lib/time/instant.ts", `export const it = new Intl.DateTimeFormat("en");`, null],
  ["Intl is nowhere else", "components/quota/quota-row.tsx", `export const it = new Intl.NumberFormat("en");`, glo],
  ["no toFixed", "lib/sizing/sizes.ts", "export const it = (n: number) => n.toFixed(2);", glo],
  ["no toLocaleString", "components/ui/number.tsx", "export const it = (n: number) => n.toLocaleString();", glo],
  ["no toLocaleDateString", "app/page.tsx", "export const it = (d: Date) => d.toLocaleDateString();", glo],
  ["no toFixed by its name in brackets", "lib/plan/cost.ts", `export const it = (n: number) => n["toFixed"](2);`, glo],
];

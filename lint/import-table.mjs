// Who may import whom. This is the law: eslint.config.mjs turns it into lint rules (lint/boundaries.mjs) and
// `npx tsx scripts/architecture-map.ts` prints it into docs/architecture.md. Change a row here, nowhere else.
//
// A target is `room`, entered by its index, or `room:door` for another door. `room{words}` lets through only names that
// match the pattern; `room:*` is any file, for a room without doors.
import { features, findings, frame, rooms, sources } from "./rooms.mjs";

/**
 * @typedef {object} Row
 * @property {string} says how the table names these rooms
 * @property {string[]} rooms who this row is about
 * @property {(room: string) => string[]} may targets for one of them
 * @property {string} mayInWords the same for people
 * @property {string} never what people would reach for, and must not
 */

/** @param {string} prefix @param {string[]} names */
const under = (prefix, names) => names.map((name) => `${prefix}/${name}`);
/** @param {string} room */
const nameOf = (room) => room.slice(room.lastIndexOf("/") + 1);

const allSources = under("lib/sources", sources);
const anyParams = rooms.filter((room) => room.path.startsWith("lib/")).map((room) => `${room.path}:search-params`);
const measures = ["lib/units", "lib/time"];
/** The names of lib/azure that pure code may hold: failures as data, and their words. */
const failures = "lib/azure{*Fail*|Described}";
const guests = ["lib/emulator", "lib/forwarder"];
const libRooms = rooms.map((room) => room.path).filter((path) => path.startsWith("lib/"));
const componentRooms = rooms.map((room) => room.path).filter((path) => path.startsWith("components/"));
/** @param {string[]} paths */
const allDoors = (paths) => paths.flatMap((path) => [path, `${path}:server`, `${path}:search-params`]);

/** @param {string} room */
const mayFeature = (room) => [
  ...under("components", ["ui", "charts", "map", "panel", "session", "scope", "offers", "asking"]),
  `lib/${nameOf(room)}`,
  ...anyParams,
  ...under("lib", [...findings, "query", "charts", "map", "scope", "terms", "export"]),
  ...allSources,
  ...measures,
  ...(nameOf(room) === "connect" ? ["lib/session", "lib/env"] : []),
];

/** What rooms of one layer may use of each other. @type {Record<string, string[]>} */
const below = {
  "lib/derived": ["lib/workload"],
  "lib/offers": ["lib/deployability"],
  "lib/scan": ["lib/deployability", "lib/offers"],
  "lib/placing": ["lib/deployability", "lib/offers", "lib/scan"],
  "lib/pools": ["lib/deployability", "lib/offers"],
  "lib/findings": ["lib/deployability", "lib/offers", "lib/pools", "lib/traffic", "lib/export"],
  "lib/costs": ["lib/traffic"],
  "lib/deploying": ["lib/deployability", "lib/pools", "lib/export"],
  "lib/packing": ["lib/deployability", "lib/offers", "lib/pools", "lib/scan", "lib/export"],
  "lib/watching": ["lib/storage"],
  "lib/plans": ["lib/workload", "lib/export", "lib/storage"],
};

/** @type {Row[]} */
export const importTable = [
  {
    says: "`app`",
    rooms: ["app"],
    may: () => [
      ...allDoors([...componentRooms, ...libRooms.filter((path) => !guests.includes(path))]),
      "components/session:redirect-bridge",
    ],
    mayInWords: "any room's doors (`index`, `server`, `search-params`, `redirect-bridge`)",
    never: "a file inside a room; `lib/emulator` and `lib/forwarder` but from their own routes",
  },
  {
    says: "`app/emulator`, `app/azure`",
    rooms: ["app/emulator", "app/azure"],
    may: (room) => allDoors([room === "app/emulator" ? "lib/emulator" : "lib/forwarder", "lib/env"]),
    mayInWords: "`lib/emulator` from the first, `lib/forwarder` from the second; `lib/env`",
    never: "anything else: these routes hand over",
  },
  {
    says: "`components/<feature>`",
    rooms: under("components", features),
    may: mayFeature,
    mayInWords:
      "`ui charts map panel session scope offers asking`, own `lib/<feature>`, any `search-params`, `lib/{workload,derived,deployability,offers,scan,placing,traffic,watching,pools,findings,costs,deploying,packing,plans,sources,query,charts,map,scope,terms,export,units,time}`; `connect` also `lib/{session,env}`",
    never: "another feature's components",
  },
  {
    says: "`components/{panel,session,scope,offers,asking,shell}`",
    rooms: under("components", frame),
    may: (room) => [
      ...under("components", ["ui", ...frame.slice(0, frame.indexOf(nameOf(room)))]),
      ...under("lib", ["azure", "env", "query", "scope", "session", "sources/subscriptions", "terms"]),
      ...(["offers", "asking"].includes(nameOf(room)) ? ["lib/offers", "lib/deployability", ...allSources] : []),
      ...(nameOf(room) === "session" ? ["lib/session:redirect-bridge", "lib/storage", "lib/sources/tenants"] : []),
      ...(nameOf(room) === "asking" ? under("lib", ["traffic", "utilization", "pools", "scan", "findings"]) : []),
      ...measures,
      ...anyParams,
    ],
    mayInWords:
      "`ui`, those before it in the order panel, session, scope, offers, asking, shell; `lib/{azure,env,query,scope,session,sources/subscriptions,terms,units,time}`, any `search-params`; session also `lib/session/redirect-bridge` and `lib/{storage,sources/tenants}`; offers and asking also `lib/{offers,deployability,sources}`; asking also `lib/{traffic,utilization,pools,scan,findings}`",
    never: "a feature, one that comes after it",
  },
  {
    says: "`components/{ui,charts,map}`",
    rooms: ["components/ui", "components/charts", "components/map"],
    may: (room) => [
      room === "components/map" ? "lib/map" : "lib/charts",
      ...(room === "components/charts" ? ["lib/export"] : []),
      ...(room === "components/ui" ? [] : ["components/ui"]),
      ...measures,
    ],
    mayInWords: "`lib/{charts,units,time}`; charts also `lib/export` and `ui`, map `lib/map` and `ui`",
    never: "any other `lib`, any query; ui never charts or map",
  },
  {
    says: "`lib/<feature>`",
    rooms: under("lib", features),
    may: () => [
      ...under("lib", [...findings, "charts", "map", "scope", "scope:search-params", "latency", "export"]),
      ...allSources,
      ...measures,
      failures,
    ],
    mayInWords:
      "`lib/{workload,derived,deployability,offers,scan,placing,traffic,watching,pools,findings,costs,deploying,packing,plans,sources,charts,map,scope,latency,export,units,time}`, failures of `lib/azure`",
    never: "react, next, another feature",
  },
  {
    says: "`lib/{workload,derived,deployability,offers,scan,placing,traffic,watching,pools,findings,costs,deploying,packing,plans}`",
    rooms: under("lib", findings),
    may: (room) => [...allSources, ...measures, failures, ...(below[room] ?? [])],
    mayInWords:
      "`lib/{sources,units,time}`, failures of `lib/azure`; derived also `lib/workload`, offers `lib/deployability`, scan both, placing all three, pools `lib/{deployability,offers}`, findings these three and `lib/{traffic,export}`, costs `lib/traffic`, deploying `lib/{deployability,pools,export}`, packing `lib/{deployability,offers,pools,scan,export}`, plans `lib/{workload,export,storage}`, watching `lib/storage`",
    never: "a feature",
  },
  {
    says: "`lib/scope`",
    rooms: ["lib/scope"],
    may: () => ["lib/sources/subscriptions", ...measures],
    mayInWords: "`lib/{sources/subscriptions,units,time}`",
    never: "a feature: every feature's links carry what this room knows",
  },
  {
    says: "`lib/sources/<source>`",
    rooms: allSources,
    may: () => ["lib/azure", "lib/query", ...measures],
    mayInWords: "`lib/{azure,query,units,time}`",
    never: "another source, any feature",
  },
  {
    says: "`lib/{session,query}`",
    rooms: ["lib/session", "lib/query"],
    may: () => [...measures, "lib/env", "lib/azure"],
    mayInWords: "`lib/{units,time,env,azure}`",
    never: "each other",
  },
  {
    says: "`lib/azure`",
    rooms: ["lib/azure"],
    may: () => [...measures, "lib/env"],
    mayInWords: "`lib/{units,time,env}`",
    never: "session: it is handed a `getToken`",
  },
  {
    says: "`lib/{units,time,env,charts,map,terms,latency,export,storage}`",
    rooms: under("lib", ["units", "time", "env", "charts", "map", "terms", "latency", "export", "storage"]),
    may: () => measures,
    mayInWords: "`units`, `time`",
    never: "anything else of ours",
  },
  {
    says: "`lib/emulator`",
    rooms: ["lib/emulator"],
    may: () => ["lib/time"],
    mayInWords: "`lib/time`, types of `@azure/arm-*`",
    never: "any other room of `lib`, components, app",
  },
  {
    says: "`lib/forwarder`",
    rooms: ["lib/forwarder"],
    may: () => ["lib/env", "lib/env:server", ...measures],
    mayInWords: "`lib/{env,units,time}`, `lib/env/server`",
    never: "any other room of `lib`, components, app",
  },
  {
    says: "`lib/serving`",
    rooms: ["lib/serving"],
    may: () => [],
    mayInWords: "nothing",
    never: "anything of ours: it sees requests before any route does",
  },
  {
    says: "`proxy.ts`, `instrumentation.ts`",
    rooms: ["(entry)", "(start entry)"],
    may: (room) => [
      "lib/env:server",
      "lib/serving:server",
      ...(room === "(start entry)" ? ["lib/forwarder:server"] : []),
    ],
    mayInWords: "`lib/env/server`, `lib/serving/server`; the second also `lib/forwarder/server`, to begin cli mode",
    never: "anything else of ours",
  },
  {
    says: "`instrumentation-client.ts`",
    rooms: ["(browser entry)"],
    may: () => ["lib/azure", "lib/session", "lib/sources/subscriptions"],
    mayInWords: "`lib/azure`, `lib/sources/subscriptions`, and of `lib/session` what must happen before React",
    never: "anything else: it is what every screen asks first",
  },
  {
    says: "`scripts`, `bench`",
    rooms: ["scripts", "bench"],
    may: (room) => [...allDoors(libRooms), ...(room === "scripts" ? ["lint:*"] : ["scripts:*", "components/charts"])],
    mayInWords:
      "doors of `lib` rooms, `lib/emulator` included; `scripts` also `lint`, `bench` also `scripts` and `components/charts`",
    never: "other components, app; `scripts` never `bench`",
  },
  {
    says: "`e2e`",
    rooms: ["e2e"],
    may: () => ["lib/emulator", "lib/emulator:server", ...anyParams],
    mayInWords: "`lib/emulator` (people, faults, journal, a port), `xHref` functions of any `search-params`",
    never: "screens",
  },
  {
    says: "`*.test.ts`, in addition",
    rooms: ["(test)"],
    may: () => ["lib/emulator", "lib/emulator:server", "lib/offers:test-offers"],
    mayInWords:
      "its own room's index, `lib/emulator` and its server, `lib/offers/test-offers`; `proxy.test.ts` also `proxy.ts` and any door of `lib`",
    never: "a file inside another room",
  },
];

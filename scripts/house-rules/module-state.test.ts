// What stands beside React outlives the person who is signed in. Each such thing is named here, with why nobody sees another's in it.
import { expect, test } from "vitest";
import { codeFiles, isTest, read } from "./repository";

/** By "path: name". */
const known: Readonly<Record<string, string>> = {
  "components/asking/use-many.ts: nothing": "empty, and typed so that nothing goes in",
  "components/charts/use-turn.ts: channel": "whose turn it is to draw; no data",
  "components/charts/use-turn.ts: isTaken": "whose turn it is to draw; no data",
  "components/charts/use-turn.ts: waiting": "whose turn it is to draw; no data",
  "components/plan/use-deploy.ts: underWay":
    "ids of deployments being asked for, for a minute at most; never drawn, and two accounts must not ask for one twice either",
  "components/regions/use-watch.ts: recorded": "by answer: gone with the cache that held it",
  "components/regions/use-watch.ts: toldBySnapshots": "by list of observations: gone with the log that held it",
  "components/session/azure-provider.tsx: idle": "asked nothing: nobody is signed in while it is in use",
  "components/session/azure-provider.tsx: madeInBrowser":
    "holds one person's transport and cache, and changes both with the person",
  "lib/azure/server-clock.ts: serverClock": "the time of the app's own server, the same for everybody",
  "lib/deployability/remaining-quota.ts: poolsByName": "by answer: gone with the cache that held it",
  "lib/env/server.ts: parsed": "the server's environment",
  "lib/pools/pool-name.ts: poolsByCatalog": "by answer: gone with the cache that held it",
  "lib/pools/told-pools.ts: poolsByAnswer": "by answer: gone with the cache that held it",
  "lib/plans/plan-log-of.ts: planLogOf": "one for each identity, forgotten when it leaves",
  "lib/query/waits.ts: listeners": "who listens; no data",
  "lib/query/waits.ts: untilByQuery":
    "by query key, which begins with the identity; gone when the call is answered or cancelled",
  "lib/quota/quota-rows.ts: rowsByPool": "by pool: gone with the cache that held it",
  "lib/scan/figures.ts: rowsByPlace": "by answer: gone with the cache that held it",
  "lib/session/arriving-key.ts: arrived": "cli's key, until it is traded; it belongs to the page, not to a person",
  "lib/session/redirect-bridge.ts: begun": "whether an answer was handed over, on a page of its own",
  "lib/sources/prices/server.ts: lists": "the public price list, on the server",
  "lib/storage/one-per-identity.ts: forgetting": "how to forget; no data",
  "lib/storage/tab-shelf.ts: tabShelf": "one for each identity, forgotten when it leaves",
  "lib/time/zone-offsets.ts: clocks": "time zones",
  "lib/units/money.ts: texts": "how money is written",
  "lib/watching/watch-log-of.ts: watchLogOf": "one for each identity, forgotten when it leaves",
};

const beside = [
  /^(?:export )?let (\w+)/gm,
  /^(?:export )?const (\w+)[^=\n]* = new (?:Weak)?(?:Map|Set)(?:<[^\n]*>)?\(\);/gm,
  /^(?:export )?const (\w+)[^=\n]* = new (?:QueryClient|BroadcastChannel)\(/gm,
  /^(?:export )?const (\w+)[^=\n]* = (?:createServerClock|onePerIdentity)\(/gm,
  /^(?:export )?const (\w+): (?!readonly)[^\n]*\[\] = \[\];/gm,
];

test("what outlives a person's sign-in is known, and nobody sees another's in it", () => {
  const found = codeFiles
    .filter(
      (path) => /^(?:lib|components)\//.test(path) && !/^lib\/(?:emulator|forwarder)\//.test(path) && !isTest(path),
    )
    .flatMap((path) => beside.flatMap((kind) => [...read(path).matchAll(kind)].map(([, name]) => `${path}: ${name}`)))
    .toSorted();
  expect(found, "Key it by identity (onePerIdentity of lib/storage), or say here why it holds nobody's data").toEqual(
    Object.keys(known).toSorted(),
  );
});

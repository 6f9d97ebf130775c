export { changesIn, newestChanges, type Change } from "./changes";
export { changeSentence, changeWords, type ChangeWords, type Names } from "./change-words";
export { snapshotsAsJson, SPAN_COLUMNS, spanRows } from "./export-rows";
export { placeKey, snapshotOf, type Snapshot, type Watched } from "./snapshot";
export { type Span, spansByPlace } from "./spans";
export { sparklineOf } from "./sparkline";
export { WATCH_MINUTES, nextLookAt } from "./timing";
export { type WatchLog } from "./watch-log";
export { watchLogOf } from "./watch-log-of";

export type { OverviewFacts, OverviewNames, WatchFacts } from "./facts";
export type { OverviewGroup, OverviewLine, Place } from "./group";
export type { KeyFigure } from "./key-figure";
export { type Overview, overviewOf } from "./overview";
export { watchFacts } from "./watch-facts";

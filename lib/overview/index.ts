export type { OverviewFacts } from "./facts";
export type { OverviewGroup, OverviewLine, Place } from "./group";
export type { KeyFigure } from "./key-figure";
export { overviewOf } from "./overview";
export { watchFacts } from "./watch-facts";

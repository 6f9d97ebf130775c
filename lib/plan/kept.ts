/** What Kept plans are made of, through one door of this room's. */
export { keptAnswers } from "./kept-answers";
export { keptHref } from "./kept-link";

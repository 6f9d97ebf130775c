export { chosenOf } from "./chosen";
export { ignoredParts } from "./ignored-parts";

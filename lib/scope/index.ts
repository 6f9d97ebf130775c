export { chosenOf } from "./chosen";

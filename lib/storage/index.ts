export { openOwnDatabase } from "./own-database";
export { trouble, troubleWords } from "./trouble";

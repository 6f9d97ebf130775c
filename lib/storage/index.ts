export { exportKept, keptBy, removeKept } from "./kept";
export { type Kept, keptWords } from "./kinds";
export { forgetInMemory, onePerIdentity } from "./one-per-identity";
export { openOwnDatabase } from "./own-database";
export { clearTabShelf, type TabShelf, tabShelf } from "./tab-shelf";
export { trouble, troubleWords } from "./trouble";

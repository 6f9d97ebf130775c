/** What Deploy is made of, through one door of this room's. */
export {
  deployFacts,
  type DeployReadings,
  deploySurroundings,
  hasNoSlot,
  isHeldBy,
  roomyElsewhere,
} from "./deploy-facts";
export { checkWords, stepWords } from "./deploy-words";

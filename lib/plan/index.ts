export { hourlyPrice, tokenPrices } from "./list-prices";
export { type MigrationRow, migrationRows } from "./migration";
export { OTHERS_LIMIT } from "./migration-params";
export { planHeadline } from "./headline";
export { smallerSize } from "./smaller-size";
export { planViews } from "./plan-views";
export { type PlannedModel, plannedModel, plannedShapes, sizeQuestions } from "./planned-load";
export { chosenType, deployedFigure, type DeployedSize, deployedSize } from "./planned-size";

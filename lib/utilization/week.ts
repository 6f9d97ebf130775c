/** What a week of many deployments is read by, through one line of the room's door. */
export { firstRead } from "./first-read";
export { weekCalls, weekGroups, weekOf, type WeekRole, weekWindow } from "./week-readings";

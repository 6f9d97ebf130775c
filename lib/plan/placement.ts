/** What Placement is made of, through one door of this room's. */
export { type PlacementRow, noRow } from "./placement-params";
export { lackingIn, type WantedWorkload, wantedWorkloads } from "./wanted-workloads";

/** What is saved as a file, through one line of the room's door. */
export { deploymentsCsv } from "./deployments-csv";
export { quotaCsv } from "./quota-csv";

/** Draws on the server: what it needs for that would weigh on a browser. */
export { drawLand } from "./land";

export { connectionOf } from "./connection";
export { sampleSession } from "./session";

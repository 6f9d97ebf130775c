export { PlanComing } from "./screens";

export { PlanComing, UtilizationComing } from "./screens";

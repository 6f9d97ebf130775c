export { PlanComing, QuotaComing, UtilizationComing } from "./screens";

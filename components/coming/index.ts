export { PlanComing, QuotaComing, RegionsComing, UtilizationComing } from "./screens";

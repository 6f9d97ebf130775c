export { UtilizationScreen } from "./utilization-screen";

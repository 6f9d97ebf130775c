export { QuotaScreen } from "./quota-screen";

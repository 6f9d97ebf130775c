export { RegionsScreen } from "./regions-screen";

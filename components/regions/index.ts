export { RegionsScreen } from "./regions-screen";
export { RegionsSkeleton } from "./regions-skeleton";

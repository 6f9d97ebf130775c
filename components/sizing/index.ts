export { SizeScreen } from "./size-screen";
export { SizeSkeleton } from "./size-skeleton";

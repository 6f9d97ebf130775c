import type { PlanView } from "./view";

export const PlacementPanel = ({ view }: { view: PlanView }) => <p>{view.type.name}</p>;

import type { PlanView } from "./view";

export const CostPanel = ({ view }: { view: PlanView }) => <p>{view.type.name}</p>;

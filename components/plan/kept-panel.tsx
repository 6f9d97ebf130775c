import type { PlanView } from "./view";

export const KeptPanel = ({ view }: { view: PlanView }) => <p>{view.type.name}</p>;

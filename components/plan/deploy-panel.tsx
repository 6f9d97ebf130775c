import type { PlanView } from "./view";

export const DeployPanel = ({ view }: { view: PlanView }) => <p>{view.type.name}</p>;

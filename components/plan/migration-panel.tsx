import type { PlanView } from "./view";

export const MigrationPanel = ({ view }: { view: PlanView }) => <p>{view.type.name}</p>;

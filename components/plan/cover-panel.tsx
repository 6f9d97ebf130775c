import type { PlanView } from "./view";

export const CoverPanel = ({ view }: { view: PlanView }) => <p>{view.type.name}</p>;

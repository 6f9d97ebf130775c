import { largestUpTo, smallestFrom } from "@/lib/deployability";
import type { Account } from "@/lib/sources/accounts";
import type { SizeRule } from "@/lib/sources/catalog";
import { type Figure, ptu, type Ptu } from "@/lib/units";
import { type CheckKey, type CheckState } from "./check";
import { sameName } from "./check-resource";
import { preflight, type PreflightFacts } from "./preflight";

/** What leads on where the deployment cannot be created as it is. */
export type DeployStep =
  | { is: "other-size"; size: Ptu }
  | { is: "other-type"; skuName: string; size: Ptu }
  | { is: "other-name"; name: string }
  | { is: "other-resource"; account: Account }
  | { is: "ask-quota"; shortBy: Ptu }
  /** Other regions, where the size may fit. */
  | { is: "look-elsewhere" };

/** Another type of the same model in the same region, with its own sizes, capacity and quota. */
export interface OtherType {
  skuName: string;
  sizes: Figure<SizeRule>;
  available: Figure<Ptu>;
  remaining: Figure<Ptu>;
}

export interface Surroundings {
  types: readonly OtherType[];
  /** Resources of the same subscription and region that have a slot free. */
  resources: readonly Account[];
}

/** Why Azure refused although the list had nothing against it: its figures are older than its answer. */
export type Refusal = "no-quota" | "no-capacity" | "taken" | "full" | null;

/** The nearest steps that would work by what is known now, nearest first; none where nothing stands against it. */
export function nextSteps(facts: PreflightFacts, around: Surroundings, refusal: Refusal): readonly DeployStep[] {
  const states = new Map<CheckKey, CheckState["is"]>(preflight(facts).map(({ key, state }) => [key, state.is]));
  const failing = (...keys: CheckKey[]) => keys.some((key) => states.get(key) === "fails");
  const isShort = failing("quota", "capacity") || refusal === "no-quota" || refusal === "no-capacity";
  const { plan, remaining } = facts;
  const steps: DeployStep[] = [];
  if (failing("name") || refusal === "taken") steps.push(...nameSteps(facts));
  if (isShort || failing("minimum", "increment"))
    steps.push(...sizeSteps(facts, refusal), ...typeSteps(plan.size, around.types));
  if (failing("quota") && remaining.is === "value")
    steps.push({ is: "ask-quota", shortBy: ptu(neededSize(facts) - remaining.value) });
  const isFull = refusal === "full" || states.get("slot") === "may-fail";
  if (isFull) steps.push(...around.resources.map((account) => ({ is: "other-resource" as const, account })));
  if (isShort || facts.sizes.is === "not-offered" || (isFull && around.resources.length === 0))
    steps.push({ is: "look-elsewhere" });
  return steps;
}

const valueOf = <T>(figure: Figure<T>): T | null => (figure.is === "value" ? figure.value : null);

/** What both quota and capacity hold; null where one is not known. */
function roomOf({ available, remaining }: Pick<OtherType, "available" | "remaining">): Ptu | null {
  const [free, left] = [valueOf(available), valueOf(remaining)];
  return free === null || left === null ? null : ptu(Math.min(free, left));
}

/** The size that would really be created. */
function neededSize({ plan: { size }, sizes }: PreflightFacts): Ptu {
  const rule = valueOf(sizes);
  return (rule === null ? null : smallestFrom(rule, size)) ?? size;
}

/** Sizes that fit now, the nearest below and the nearest above. What Azure refused a moment ago is not tried again. */
function sizeSteps(facts: PreflightFacts, refusal: Refusal): readonly DeployStep[] {
  const rule = valueOf(facts.sizes);
  const room = roomOf(facts);
  if (rule === null || room === null) return [];
  const { size } = facts.plan;
  const isRefused = refusal === "no-quota" || refusal === "no-capacity";
  const most = ptu(isRefused ? Math.min(room, size - 1) : room);
  const below = largestUpTo(rule, ptu(Math.min(size, most)));
  const above = smallestFrom(rule, size);
  const sizes = [below, above !== null && above <= most ? above : null];
  const fitting = sizes.filter((each) => each !== null).filter((each) => each !== size);
  return fitting.map((each) => ({ is: "other-size", size: each }));
}

const typeSteps = (size: Ptu, types: readonly OtherType[]): readonly DeployStep[] =>
  types.flatMap((type): readonly DeployStep[] => {
    const rule = valueOf(type.sizes);
    const room = roomOf(type);
    const needed = rule === null ? null : smallestFrom(rule, size);
    const fits = needed !== null && room !== null && needed <= room;
    return fits ? [{ is: "other-type", skuName: type.skuName, size: needed }] : [];
  });

/** The first of "chat-2", "chat-3" … that is free; of a long name the end goes, so that it stays within 64 characters. */
function nameSteps({ plan: { name }, deployments }: PreflightFacts): readonly DeployStep[] {
  const taken = valueOf(deployments) ?? [];
  if (!/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(name)) return [];
  const stem = name.slice(0, 58).replace(/-\d+$/, "");
  for (let number = 2; ; number += 1) {
    const free = `${stem}-${number}`;
    if (!sameName(free, name) && !taken.some((each) => sameName(each.name, free)))
      return [{ is: "other-name", name: free }];
  }
}

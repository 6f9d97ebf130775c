import { azOption, shellQuoted } from "@/lib/export";
import { readKeys, readNames, type ReadKey, type SeenAll } from "./seen";

/** A role to ask an owner for. */
export interface RoleToAsk {
  role: string;
  /** What it lets be read that is refused now. */
  reads: readonly string[];
  /** What the owner runs; the role is made first where Azure has none that is small enough. */
  command: string;
}

interface Grant {
  subscription: string;
  /** Object id or sign-in name; empty where it is not known. */
  assignee: string;
}

/**
 * What the smallest built-in role for each read is. Reader reads all of them; who lacks nothing else needs less.
 * Source: Microsoft Learn, Azure built-in roles, and "Manage Azure OpenAI quota" for the Usages Reader; read 2026-11-21.
 */
const smallest: Readonly<Record<Exclude<ReadKey, "calculator" | "prices">, string>> = {
  regions: "Reader",
  resources: "Reader",
  deployments: "Reader",
  catalog: "Reader",
  capacity: "Reader",
  quota: "Cognitive Services Usages Reader",
  metrics: "Monitoring Reader",
};

const ROLE_NAME = "Headroom calculator";

/** Not documented; as Azure names actions of a provider, and as its refusals name this one. */
const CALCULATOR_ACTION = "Microsoft.CognitiveServices/calculateModelCapacity/action";

/** Azure's word for the action, if it is one and no more: a text from elsewhere must not widen the role by a wildcard. */
const oneAction = (action: string | null) =>
  action !== null && /^Microsoft\.CognitiveServices\/[a-z/]{1,100}\/action$/i.test(action) ? action : CALCULATOR_ACTION;

/** A placeholder that no shell takes for a redirection, and Azure for nobody. */
const NOBODY = "<object id or sign-in name>";

const scopeOf = (subscription: string) => `/subscriptions/${subscription}`;

/** Source: https://learn.microsoft.com/cli/azure/role/assignment#az-role-assignment-create; read 2026-11-22. */
const assign = (role: string, { subscription, assignee }: Grant) =>
  [
    "az role assignment create",
    azOption("assignee", assignee.trim() === "" ? NOBODY : assignee.trim()),
    azOption("role", role),
    azOption("scope", scopeOf(subscription)),
  ].join(" \\\n  ");

/** Source: https://learn.microsoft.com/azure/role-based-access-control/custom-roles-cli; read 2026-11-22. */
export const calculatorRole = (subscription: string, action: string | null = null) => ({
  Name: ROLE_NAME,
  IsCustom: true,
  Description: "Asks the capacity calculator of Azure AI services, which changes nothing.",
  Actions: [oneAction(action)],
  NotActions: [],
  AssignableScopes: [scopeOf(subscription)],
});

const makeCalculatorRole = (subscription: string, action: string | null) =>
  `az role definition create --role-definition ${shellQuoted(JSON.stringify(calculatorRole(subscription, action), null, 2))}`;

/** The fewest and smallest roles that let everything be read that was refused. */
export function rolesToAsk(all: SeenAll, grant: Grant): readonly RoleToAsk[] {
  const refused = readKeys.filter((key) => all[key].is === "not-permitted");
  const byRole = new Map<string, ReadKey[]>();
  for (const key of refused) {
    if (key === "calculator" || key === "prices") continue;
    byRole.set(smallest[key], [...(byRole.get(smallest[key]) ?? []), key]);
  }
  // Whoever needs Reader anyway needs none of the smaller ones.
  const asked = byRole.has("Reader") ? new Map([["Reader", [...byRole.values()].flat()]]) : byRole;
  const roles = [...asked].map(([role, keys]) => ({
    role,
    reads: keys.map((key) => readNames[key]),
    command: assign(role, grant),
  }));
  const { calculator } = all;
  if (calculator.is !== "not-permitted") return roles;
  const make = makeCalculatorRole(grant.subscription, calculator.action);
  return [
    ...roles,
    {
      role: `${ROLE_NAME} (a custom role with one action), or Cognitive Services Contributor`,
      reads: [readNames.calculator],
      command: `${make}\n${assign(ROLE_NAME, grant)}`,
    },
  ];
}

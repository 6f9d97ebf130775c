import { wireAccount } from "../handlers/accounts";
import { may, sees, type Person } from "../people";
import type { AccountSeed } from "../seeds/accounts";
import { folded } from "../spelling";
import type { World } from "../world";

/** The columns of the table that a query may name; Azure's has more. */
const columns = {
  id: "string",
  name: "string",
  type: "string",
  kind: "string",
  location: "string",
  subscriptionId: "string",
  resourceGroup: "string",
  sku: "object",
  properties: "object",
  tags: "object",
} as const;

export type Resource = Readonly<Record<string, unknown>>;

export const resourceColumns: readonly string[] = Object.keys(columns);
export const isTextColumn = (name: string) => typeOfColumn(name) === "string";
export const typeOfColumn = (name: string): string =>
  new Map<string, string>(Object.entries(columns)).get(name) ?? "object";

/**
 * All accounts that a person may read, of these subscriptions or of all that the person sees. Deployments are not indexed:
 * whether Azure's Resource Graph knows them is not documented.
 */
export function resourcesFor(world: World, person: Person, subscriptionIds: readonly string[] | undefined): Resource[] {
  const wanted = subscriptionIds && new Set(subscriptionIds.map((id) => id.toLowerCase()));
  return world.subscriptions
    .filter((each) => wanted?.has(each.subscriptionId.toLowerCase()) ?? true)
    .filter(
      (each) => sees(person, each) && may(person, "Microsoft.CognitiveServices/accounts/read", each.subscriptionId),
    )
    .flatMap(({ subscriptionId }) => world.accountsOf(subscriptionId).map(resourceOf));
}

/** As the official examples spell it: the id as the resource has it, type and region in lower case, tags always there. */
function resourceOf(account: AccountSeed): Resource {
  const { id, name, type, kind, sku, properties, tags = {} } = wireAccount(account, account.resourceGroup);
  return {
    id,
    name,
    type: type.toLowerCase(),
    kind,
    location: folded(account.location),
    subscriptionId: account.subscriptionId,
    resourceGroup: account.resourceGroup.toLowerCase(),
    sku,
    properties,
    tags,
  };
}

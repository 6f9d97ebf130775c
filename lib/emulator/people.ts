import {
  developmentSubscription,
  limitedSubscription,
  otherTenantId,
  tenantId,
  type SubscriptionSeed,
} from "./seeds/subscriptions";

type Role = "contributor" | "reader" | "limited" | "none";

/** Who may sign in, and what each may do where. A token is the person's name: there is nothing to guess or to steal. */
export type Person = {
  token: string;
  name: string;
  objectId: string;
  tenantId: string;
  roleIn(subscriptionId: string): Role;
};

const limitedIn = (otherwise: Role) => (id: string) => (id === limitedSubscription ? "limited" : otherwise);

export const guestObjectId = "7a3e90d5-1c4b-4f86-b2d7-6e08f5c9a312";

export const seededPeople: readonly Person[] = [
  {
    token: "sample",
    name: "planner@contoso.example",
    objectId: "5b0a3c1e-7d52-4f0c-9a41-2f6d8c3b7e10",
    tenantId,
    roleIn: limitedIn("contributor"),
  },
  {
    // Reader everywhere: reads all, but calculateModelCapacity is a POST action that a Reader may be refused.
    token: "sample-reader",
    name: "reader@contoso.example",
    objectId: "8e4f1d27-0b6a-4c39-b5d8-61a7f09c2e43",
    tenantId,
    roleIn: limitedIn("reader"),
  },
  {
    token: "sample-no-role",
    name: "visitor@contoso.example",
    objectId: "c27d9a50-3e18-46fb-8f02-9d54b6e1a738",
    tenantId,
    roleIn: () => "none",
  },
  {
    token: "sample-finops",
    name: "finops@contoso.example",
    objectId: "f19b4e72-6a8d-4d05-93c7-2b7e0a5d1c64",
    tenantId,
    roleIn: (id) => (id === developmentSubscription ? "reader" : "none"),
  },
  {
    token: "sample-fabrikam",
    name: "engineer@fabrikam.example",
    objectId: "0d6f8c31-e4b2-47a9-8e5c-91f3b7d20a46",
    tenantId: otherTenantId,
    roleIn: () => "contributor",
  },
  {
    // The planner again, as a guest in the other tenant: a guest has an object id of its own there.
    token: "sample-guest",
    name: "planner@contoso.example",
    objectId: guestObjectId,
    tenantId: otherTenantId,
    roleIn: () => "reader",
  },
];

/** @param authorization the header; `sample.2`, `sample.3`, … are the same person's renewed tokens */
export function personOf(people: readonly Person[], authorization: string | null): Person | undefined {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
  return people.find((person) => token === person.token || token?.startsWith(`${person.token}.`));
}

/** A person with no role on a subscription does not even see it, nor one of another tenant. */
export const sees = (person: Person, subscription: SubscriptionSeed) =>
  person.tenantId === subscription.tenantId && person.roleIn(subscription.subscriptionId) !== "none";

/** What a limited person may still do: enough to see catalogue and capacity, not enough to size or to read quota. */
const LIMITED = [
  "Microsoft.Resources/subscriptions/locations/read",
  "Microsoft.CognitiveServices/locations/models/read",
  "Microsoft.CognitiveServices/modelCapacities/read",
  "Microsoft.CognitiveServices/locations/modelCapacities/read",
];

export function may(person: Person, action: string, subscriptionId: string): boolean {
  switch (person.roleIn(subscriptionId)) {
    case "contributor":
      return true;
    case "reader":
      return action.endsWith("/read");
    case "limited":
      return LIMITED.includes(action);
    case "none":
      return false;
  }
}

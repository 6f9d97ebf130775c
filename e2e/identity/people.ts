import { guestObjectId, otherTenantId, seededPeople, tenantId } from "@/lib/emulator";

/** Somebody with an account at the test's authority, whom the emulator knows by object id and tenant. */
export interface TestPerson {
  readonly userName: string;
  readonly displayName: string;
  /** Opens this account at the test's own authority, and nothing else. */
  readonly password: string;
  /** Object ids by tenant, the home tenant's first: a guest has another one in each tenant. */
  readonly in: readonly { readonly tenantId: string; readonly objectId: string }[];
}

const person = (userName: string, displayName: string, guest?: { tenantId: string; objectId: string }): TestPerson => {
  const known = seededPeople.find(({ name }) => name === userName);
  if (!known) throw new RangeError(`The emulator knows nobody called ${userName}.`);
  const home = { tenantId: known.tenantId, objectId: known.objectId };
  return { userName, displayName, password: `open ${userName}`, in: guest ? [home, guest] : [home] };
};

/** Two accounts in one tenant, one in another; the planner is a guest there too. */
export const people = {
  planner: person("planner@contoso.example", "Paula Planner", { tenantId: otherTenantId, objectId: guestObjectId }),
  finops: person("finops@contoso.example", "Fritz Finops"),
  visitor: person("visitor@contoso.example", "Vera Visitor"),
  engineer: person("engineer@fabrikam.example", "Emil Engineer"),
} as const;

export const tenants = { tenantId, otherTenantId };

export const homeOf = ({ in: places, userName }: TestPerson) => {
  const [home] = places;
  if (!home) throw new RangeError(`${userName} has no home tenant.`);
  return home;
};

const everybody: readonly TestPerson[] = Object.values(people);

/** By the id that sessions and tokens carry: the object id at home. */
export const byAccountId = (id: string | undefined) => everybody.find((each) => homeOf(each).objectId === id);

export const byUserName = (name: string | undefined) =>
  everybody.find(({ userName }) => userName === name?.trim().toLowerCase());

/** What stands for an account in addresses, without naming anybody: as Entra's `login_hint` claim, which MSAL asks for and sends back. */
export const hintOf = (person: TestPerson) => `O.${Buffer.from(homeOf(person).objectId).toString("base64url")}`;

export const byHint = (hint: unknown) =>
  typeof hint === "string" ? (everybody.find((each) => hintOf(each) === hint) ?? byUserName(hint)) : undefined;

/** Who somebody is in a tenant; "organizations" and "common" are everybody's own. Undefined where they have no account. */
export const placeIn = (someone: TestPerson, tenant: string) =>
  tenant === "organizations" || tenant === "common"
    ? homeOf(someone)
    : someone.in.find((place) => place.tenantId === tenant);

import { expect, test } from "vitest";
import { askAzFor } from "./az";
import { AzFailed, azFailedOf, cleaned } from "./az-failed";
import { personIn } from "./person";

const TENANT = "3f1c6a8e-52d9-4b07-9e63-a4d81c7f2b95";
const OTHER = "00000000-52d9-4b07-9e63-a4d81c7f2b95";
const written = (claims: object) => `head.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.sign`;
const tokenOf = (tid: string) => ({ token: written({ tid, oid: "o", name: "Planner" }), expiresOnTimestamp: 5 });

/** What comes of asking an `az` that answers so for each tenant (null: without one). */
const asked = (tenantId: string, az: (tenant: string | null) => ReturnType<typeof tokenOf>) =>
  askAzFor("https://management.azure.com/.default", tenantId, async (_scope, tenant) => az(tenant)).then(
    ({ person }) => person.tenant,
    (error: unknown) => (error instanceof AzFailed ? error.refusal.code : error),
  );
const fails = (code: "HeadroomAzMissing" | "HeadroomAzSignedOut" | "HeadroomAzFailed"): never => {
  throw new AzFailed(code);
};

test.each([
  ["whoever is signed in, where no tenant is named", "organizations", (t: string | null) => tokenOf(t ?? OTHER), OTHER],
  ["the named tenant", TENANT, (t: string | null) => tokenOf(t ?? OTHER), TENANT],
  [
    "az is signed in, though not there",
    TENANT,
    (t: string | null) => (t === null ? tokenOf(OTHER) : fails("HeadroomAzSignedOut")),
    "HeadroomAzOtherTenant",
  ],
  ["az hands out another tenant's token", TENANT, () => tokenOf(OTHER), "HeadroomAzOtherTenant"],
  ["nobody is signed in anywhere", TENANT, () => fails("HeadroomAzSignedOut"), "HeadroomAzSignedOut"],
  [
    "the tenant is right, and something else is wrong",
    TENANT,
    (t: string | null) => (t === null ? tokenOf(TENANT) : fails("HeadroomAzFailed")),
    "HeadroomAzFailed",
  ],
  ["no az", TENANT, () => fails("HeadroomAzMissing"), "HeadroomAzMissing"],
  ["no token", "organizations", () => ({ token: "sample", expiresOnTimestamp: 5 }), "HeadroomAzFailed"],
])("%s", async (_says, tenantId, az, expected) => expect(await asked(tenantId, az)).toBe(expected));

test.each([
  ["Azure CLI could not be found. Please visit https://aka.ms/azure-cli …", "HeadroomAzMissing"],
  ["Please run 'az login' from a command prompt to authenticate …", "HeadroomAzSignedOut"],
  ["ERROR: AADSTS700082: The refresh token has expired due to inactivity.", "HeadroomAzSignedOut"],
  ["Interactive authentication is needed. Please run:\naz login --scope https://management…", "HeadroomAzSignedOut"],
  ["ERROR: The command failed with an unexpected error.", "HeadroomAzFailed"],
  ["Unexpected end of JSON input", "HeadroomAzFailed"],
  ["", "HeadroomAzFailed"],
])("“%s” is %s", (message, code) => expect(azFailedOf(message).refusal.code).toBe(code));

test("az's own words are shown without tokens, addresses and stacks", () => {
  const words = cleaned(
    `ERROR: planner@contoso.example  is wrong\n eyJhbGciOi.eyJvaWQi.sig secret=${"A1b2".repeat(20)} ${"x y ".repeat(200)}`,
  );
  expect(words).toMatch(/^ERROR: … is wrong … …/);
  expect(words).not.toMatch(/@|eyJ|A1b2A1b2/);
  expect(words.length).toBeLessThanOrEqual(300);
});

test.each([
  [
    "a person",
    { tid: "t", oid: "o", name: "Planner", upn: "p@contoso.example" },
    { tenant: "t", account: "o", name: "Planner" },
  ],
  ["one without a name", { tid: "t", oid: "o", upn: "p" }, { tenant: "t", account: "o", name: "p" }],
  ["a service principal", { tid: "t", oid: "o", appid: "app" }, { tenant: "t", account: "o", name: "app" }],
  ["no account", { tid: "t" }, null],
  ["claims of another type", { tid: 1, oid: {} }, null],
])("a token tells of %s", (_says, claims, person) => expect(personIn(written(claims))).toEqual(person));

test.each(["", "sample", "a.b.c", "a..c"])("“%s” tells of nobody", (token) => expect(personIn(token)).toBeNull());

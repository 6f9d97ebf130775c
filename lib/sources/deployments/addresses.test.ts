import fc from "fast-check";
import { expect, test } from "vitest";
import { azureClient, failureOf } from "@/lib/azure";
import { deploymentQuery, deploymentsQuery } from ".";
import { answering, open, place, readFrom, readOneFrom } from "./test-azure";
import { readDeployment } from "./wire";

const GROUP = `/subscriptions/${place.subscription}/resourceGroups/rg-ai-prod`;
const ACCOUNTS = `${GROUP}/providers/Microsoft.CognitiveServices/accounts`;
const DEPLOYMENTS = `${ACCOUNTS}/contoso-foundry-eastus2/deployments`;
const ROW = { id: "/a/one", name: "one" };

test("a list is asked of the resource, a deployment by its name", async () => {
  const azure = answering({ ...ROW, value: [] });
  await readFrom(azure);
  await readOneFrom(azure, "chat");
  expect(azure.asked).toEqual([`GET ${DEPLOYMENTS}`, `GET ${DEPLOYMENTS}/chat`]);
});

test.each([
  "../../secrets",
  "a/b?c=d#e",
  "%2e%2e",
  "<img src=x onerror=alert(1)>",
  "=cmd|'/c calc'!A1",
  "'; DROP",
  "\u202Egnp.elif",
  "👩‍🚀",
  "\\..\\",
  "...",
])("H1: the name %j is one segment of the path", async (name) => {
  const azure = answering({ ...ROW, value: [] });
  await readFrom(azure, { ...place, account: name });
  await readOneFrom(azure, name);
  expect(
    azure.asked.map((each) =>
      each
        .slice("GET ".length + ACCOUNTS.length + 1)
        .split("/")
        .map(decodeURIComponent),
    ),
  ).toEqual([
    [name, "deployments"],
    ["contoso-foundry-eastus2", "deployments", name],
  ]);
});

test.each(["", ".", "..", "\uD800", "a\uDC00b"])(
  "H1: the name %j leads to nothing, and nobody is asked",
  async (name) => {
    const azure = answering({ ...ROW, value: [] });
    const none = { failure: { kind: "not-found" } };
    await expect(readFrom(azure, { ...place, account: name })).rejects.toMatchObject(none);
    await expect(readFrom(azure, { ...place, resourceGroup: name })).rejects.toMatchObject(none);
    await expect(readOneFrom(azure, name)).rejects.toMatchObject(none);
    expect(azure.asked).toEqual([]);
  },
);

const anyName = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(".", "/", "\\", "%", "2", "e", "?", "#"), maxLength: 6 }),
);

test("whatever the name, the call stays within the resource's deployments, or is not made", async () => {
  const azure = answering(ROW);
  const { client, options, close } = await open(azure);
  await fc
    .assert(
      fc.asyncProperty(anyName, async (name) => {
        await readDeployment(client, { ...place, name }, options).catch(failureOf);
        const [asked = `GET ${DEPLOYMENTS}/x`] = azure.asked.splice(0);
        expect(asked.slice(0, asked.lastIndexOf("/") + 1)).toBe(`GET ${DEPLOYMENTS}/`);
      }),
    )
    .finally(close);
});

test("I4: a refusal names the role to ask for", () =>
  expect(
    readFrom(answering(Response.json({ error: { code: "AuthorizationFailed" } }, { status: 403 }))),
  ).rejects.toMatchObject({
    failure: { kind: "forbidden", role: "Reader" },
  }));

test("two spellings of the same ids are one question", () => {
  const connection = { endpoint: "https://management.azure.com", source: "Test", getToken: () => Promise.resolve("") };
  const client = azureClient({ ...connection, identity: ["cloud", "tenant", "account"] });
  const keyOf = (group: string) => [
    deploymentsQuery(client, { subscription: "s", resourceGroup: group, name: "one" }).queryKey,
    deploymentQuery(client, { subscription: "s", resourceGroup: group, account: "one", name: "chat" }).queryKey,
  ];
  expect(keyOf("RG-AI")).toEqual(keyOf("rg-ai"));
  expect(new Set(keyOf("rg-ai").map((key) => JSON.stringify(key))).size).toBe(2);
});

import { expect, test } from "vitest";
import { azureClient } from "@/lib/azure";
import { accountsOfAllQuery } from ".";

const client = azureClient({
  endpoint: "https://management.azure.com",
  source: "Test",
  identity: ["cloud", "tenant", "account"],
  getToken: () => Promise.resolve("sample"),
});

test("the same subscriptions in another order, casing or number are the same question", () =>
  expect(accountsOfAllQuery(client, ["b", "A", "B"]).queryKey).toEqual(
    accountsOfAllQuery(client, ["a", "b"]).queryKey,
  ));

test("without a subscription nothing is asked", () => {
  expect(accountsOfAllQuery(client, [])).toMatchObject({ enabled: false });
  expect(accountsOfAllQuery(client, ["a"])).toMatchObject({ enabled: true });
});

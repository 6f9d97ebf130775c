import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createApp, consentForAll, setRedirect } from "./registration";
import { calculatorRole } from "./roles";

/** docs/connect.md gives the same commands as the screen: who follows it must not end elsewhere. */
const text = readFileSync("docs/connect.md", "utf8");

const app = {
  clientId: null,
  ...{ tenantId: "organizations", cloud: "public" as const, redirectUrl: "http://127.0.0.1:3000/signed-in" },
};

test.each([
  ["the registration", createApp("AzureADMyOrg")],
  ["the redirect address", setRedirect(app)],
  ["consent", consentForAll(app)],
])("the document has the screen's command of %s", (_says, command) => expect(text).toContain(command));

test("the document has the screen's role for the calculator", () => {
  const [, json = ""] = /--role-definition '(\{[^']+\})'/.exec(text) ?? [];
  expect(JSON.parse(json)).toEqual(calculatorRole("<subscription id>"));
});

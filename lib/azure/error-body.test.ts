import { expect, test } from "vitest";
import { readErrorBody, readForbidden } from "./error-body";

const inError = (message: string) => JSON.stringify({ error: { code: "Code", message } });

test.each([
  ["Resource Manager's envelope", inError("Message."), { code: "Code", message: "Message." }],
  ["the bare one of Azure Monitor", '{"code":"Code","message":"Message."}', { code: "Code", message: "Message." }],
  ["fields in another casing", '{"Error":{"Code":"Code","MESSAGE":"Message."}}', { code: "Code", message: "Message." }],
  ["a proxy's page", "<html></html>", { code: null, message: null }],
  ["nothing", "", { code: null, message: null }],
  ["a message that is no text", '{"error":{"code":"Code","message":7}}', { code: "Code", message: null }],
])("%s is read", (_says, body, words) => expect(readErrorBody(body)).toEqual(words));

test.each([
  "Bearer sample-token_1.2~3",
  "bearer eyJhbGciOi.eyJzdWIi.c2ln",
  "token eyJhbGciOi.eyJzdWIi.c2ln was refused",
])("an error that echoes our token (%s) does not keep it", (echo) => {
  const { message } = readErrorBody(inError(`Refused: ${echo} is not valid.`));
  expect(message).toContain("Refused:");
  expect(message).not.toMatch(/sample-token|eyJ/);
});

test("a refusal names its action and scope", () =>
  expect(readForbidden("… to perform action 'A/b/action' over scope '/subscriptions/1' or …")).toEqual({
    action: "A/b/action",
    scope: "/subscriptions/1",
  }));

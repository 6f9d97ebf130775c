import { expect, test } from "vitest";
import { describeFailure } from "./describe-failure";
import { signedOut } from "./describe-signed-out";
import type { AzureFailure, Cause } from "./failure";

const now = Date.UTC(2026, 10, 21, 12, 0, 0);
const words = { code: "Code", message: "Message." };
const none = { code: null, message: null };

const failed = (cause: Cause, operation = "Models_List"): AzureFailure => ({
  operation,
  at: now,
  clientRequestId: null,
  requestId: null,
  correlationId: null,
  ...cause,
});

test.each<[Cause, string]>([
  [signedOut({ claims: null, because: "refused", words: { code: null, message: null } }), "Sign in again"],
  [
    { kind: "forbidden", action: null, scope: null, role: "Reader", words },
    "You may not use this region's model catalogue",
  ],
  [{ kind: "not-found", words }, "Azure does not find this region's model catalogue"],
  [{ kind: "throttled", retryAtMs: null, words }, "Azure asks us to wait"],
  [{ kind: "timed-out", afterMs: 30_000 }, "Azure did not answer in time"],
  [{ kind: "offline" }, "You are offline"],
  [{ kind: "unreachable", host: "management.azure.com" }, "management.azure.com cannot be reached"],
  [{ kind: "rejected", status: 400, words }, "Azure does not accept the question for this region's model catalogue"],
  [{ kind: "conflict", words }, "Something else changed it at the same time"],
  [{ kind: "no-quota", words }, "There is not enough quota"],
  [{ kind: "no-capacity", words }, "The region is full for this model"],
  [{ kind: "foreign-host", host: "https://evil.example" }, "The answer points to another host: https://evil.example"],
  [{ kind: "incomplete", because: "the pages go in a circle", pages: 3 }, "Incomplete: stopped after 3 pages"],
  [{ kind: "too-large", limitBytes: 33_554_432 }, "The answer is too large"],
  [{ kind: "server", status: 500, retryAtMs: null, words: none }, "Azure has a problem of its own"],
  [{ kind: "unreadable", because: "an empty body" }, "This is not Azure's answer"],
])("%o is titled “%s”, with a cause and a next step", (cause, title) => {
  const described = describeFailure(failed(cause), now);
  expect(described.title).toBe(title);
  expect(described.cause).toMatch(/\.$/);
  expect(described.nextStep).toMatch(/\.$/);
});

test.each([
  ["ModelCapacities_List", "You may not use this model's available capacity"],
  ["Usages_List", "You may not use this region's quota"],
  ["Orbits_List", "You may not use Orbits_List"],
])("a refused %s is titled “%s”", (operation, title) =>
  expect(
    describeFailure(failed({ kind: "forbidden", action: null, scope: null, role: "Reader", words }, operation)).title,
  ).toBe(title),
);

test("I5: a refusal names the action, the scope and the role to ask for", () => {
  const action = "Microsoft.CognitiveServices/calculateModelCapacity/action";
  const described = describeFailure(
    failed(
      { kind: "forbidden", action, scope: "/subscriptions/1", role: "Contributor", words },
      "calculateModelCapacity",
    ),
    now,
  );
  expect(described.cause).toContain(action);
  expect(described.cause).toContain("/subscriptions/1");
  expect(described.askFor).toBe("Contributor");
});

test.each([
  ["T1: a near instant is counted down", 7_000, "It is tried again in 7 s."],
  ["T4: a far one is an instant", 86_400_000, "It is tried again at 2026-11-22 12:00:00 UTC."],
])("%s", (_says, waitMs, nextStep) =>
  expect(describeFailure(failed({ kind: "throttled", retryAtMs: now + waitMs, words }), now).nextStep).toBe(nextStep),
);

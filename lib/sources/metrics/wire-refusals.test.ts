import { expect, test } from "vitest";
import { production, readAccount, readRegion } from "./test-metrics";

const refused = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ error: { code: "AuthorizationFailed", message: "No." } }, { status, headers });
const asksForClaims = {
  "www-authenticate": `Bearer error="insufficient_claims", claims="${btoa('{"access_token":{}}')}"`,
};

test.each<[says: string, ask: () => Promise<unknown>, failure: object]>([
  [
    "I6: 403 for a resource",
    () => readAccount(refused(403)),
    { kind: "forbidden", role: expect.stringMatching(/^Monitoring Reader.* resource$/) },
  ],
  [
    "I6: 403 for a region",
    () => readRegion(refused(403)),
    { kind: "forbidden", role: expect.stringMatching(/^Monitoring Reader.* subscription$/) },
  ],
  [
    "I6: 401 for a region is a refusal too, since a role on single resources gets it",
    () => readRegion(refused(401)),
    {
      kind: "forbidden",
      operation: "Metrics_ListAtSubscriptionScope",
      role: expect.stringContaining("Monitoring Reader"),
      action: "Microsoft.Insights/metrics/read",
      scope: `/subscriptions/${production}`,
    },
  ],
  [
    "401 for a region that asks for claims is about the sign-in",
    () => readRegion(refused(401, asksForClaims)),
    { kind: "signed-out" },
  ],
  ["401 for a resource is about the sign-in", () => readAccount(refused(401)), { kind: "signed-out" }],
  ["a resource that is gone", () => readAccount(refused(404)), { kind: "not-found" }],
  ["a question Azure does not accept", () => readRegion(refused(400)), { kind: "rejected", status: 400 }],
])("%s", async (_says, ask, failure) => {
  await expect(ask()).rejects.toMatchObject({ failure });
});

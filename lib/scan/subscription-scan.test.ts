import { expect, test } from "vitest";
import type { AzureFailure } from "@/lib/azure";
import { forbidden, notFound, offered, offerIn, rejected, serverFailure, unreadable } from "@/lib/offers/test-offers";
import { asksEachRegion, isCutOff, offerOf, rowsOf } from "./subscription-scan";
import { capacities, failed, GLOBAL, open, row, ZONE } from "./test-scans";

const call = { operation: "ModelCapacities_List", at: 0, clientRequestId: null, requestId: null, correlationId: null };

test.each<[says: string, failure: AzureFailure, asks: boolean]>([
  ["an error of Azure's", serverFailure, true],
  ["a path that is not there", notFound(null), true],
  ["a question that Azure rejects", rejected(null), true],
  ["an answer that cannot be read", unreadable, true],
  ["too slow an answer", { ...call, kind: "timed-out", afterMs: 30_000 }, true],
  ["too large an answer", { ...call, kind: "too-large", limitBytes: 1 }, true],
  ["a refusal meets each region too", forbidden(), false],
  [
    "so does a pause that Azure asked for",
    { ...call, kind: "throttled", retryAtMs: null, words: { code: null, message: null } },
    false,
  ],
  ["no network", { ...call, kind: "offline" }, false],
  ["nobody there", { ...call, kind: "unreachable", host: "management.azure.com" }, false],
  [
    "signed out",
    {
      ...call,
      kind: "signed-out",
      claims: null,
      because: "refused",
      words: { code: null, message: null },
      told: { title: "Sign in again", cause: "", nextStep: "" },
    },
    false,
  ],
  ["a host that is not Azure's", { ...call, kind: "foreign-host", host: "evil.example" }, false],
])("each region is asked by itself after %s: %j", (_says, failure, asks) =>
  expect(asksEachRegion(failed(failure))).toBe(asks),
);

const rows = [row("eastus", 5)];
const renewedInVain = { is: "read", data: { ...dataOf(capacities(rows, serverFailure)) }, missing: [] } as const;

function dataOf(reading: ReturnType<typeof capacities>) {
  if (reading.is !== "read") throw new Error("read, by its making");
  return reading.data;
}

test.each([
  ["open", open, false],
  ["read whole", capacities(rows), false],
  ["read whole, and empty", capacities([]), false],
  ["cut off", capacities(rows, serverFailure), true],
  ["cut off, and then not renewed", renewedInVain, true],
])("an answer for all regions that is %s: each is asked by itself: %#", (_says, reading, asks) => {
  expect(asksEachRegion(reading)).toBe(asks);
  if (reading.is === "read") expect(isCutOff(reading)).toBe(asks);
});

test.each<[says: string, skuName: string, found: boolean]>([
  ["its own name", GLOBAL, true],
  ["A10: in another casing", GLOBAL.toUpperCase(), true],
  ["another type", ZONE, false],
  ["a name that begins alike", `${GLOBAL}2`, false],
])("the offer of a type: %s", (_says, skuName, found) => {
  expect(offerOf(offered({ offers: [offerIn(GLOBAL, "eastus")] }), skuName)?.skuName ?? null).toBe(
    found ? GLOBAL : null,
  );
  expect(offerOf(null, skuName)).toBeNull();
});

test("a list's rows keep what the list itself says is missing, also when it is older than a failure", () => {
  const data = { items: [1, 2], missing: [serverFailure] };
  expect(rowsOf({ is: "read", data, missing: [] })).toEqual({ is: "read", data: [1, 2], missing: [serverFailure] });
  expect(rowsOf(open)).toBe(open);
  expect(rowsOf(failed(serverFailure))).toEqual(failed(serverFailure));
});

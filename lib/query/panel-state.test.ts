import { expect, test } from "vitest";
import { AzureError, type AzureFailure } from "@/lib/azure";
import { dataOf, panelState, type QueryFacts } from "./panel-state";

const call = { operation: "Models_List", at: 0, clientRequestId: null, requestId: null, correlationId: null };
const forbidden: AzureFailure = {
  ...call,
  kind: "forbidden",
  action: null,
  scope: null,
  role: "Reader",
  words: { code: null, message: null },
};
const offline: AzureFailure = { ...call, kind: "offline" };
const facts = (part: Partial<QueryFacts<number[]>>): QueryFacts<number[]> => ({
  data: undefined,
  error: null,
  dataUpdatedAt: 7,
  fetchStatus: "idle",
  ...part,
});
const isEmpty = (data: number[]) => data.length === 0;

test.each<[string, Partial<QueryFacts<number[]>>, ReturnType<typeof panelState<number[]>>]>([
  ["nothing yet is loading", { fetchStatus: "fetching" }, { is: "loading" }],
  ["a query that waits for the network is offline", { fetchStatus: "paused" }, { is: "offline" }],
  ["an answer is ok", { data: [1] }, { is: "ok", data: [1] }],
  ["a zero is an answer, not nothing", { data: [0] }, { is: "ok", data: [0] }],
  ["an answer without rows is empty", { data: [] }, { is: "empty" }],
  [
    "a refusal for want of a role is forbidden",
    { error: new AzureError(forbidden) },
    { is: "forbidden", failure: forbidden },
  ],
  ["any other failure failed", { error: new AzureError(offline) }, { is: "failed", failure: offline }],
  [
    "earlier data stays when the refresh fails",
    { data: [1], error: new AzureError(offline) },
    { is: "stale", data: [1], failure: offline, asOf: 7 },
  ],
])("%s", (_says, part, expected) => expect(panelState(facts(part), { isEmpty })).toEqual(expected));

test("an answer that lacks something is partial, also when it is empty", () =>
  expect(panelState(facts({ data: [] }), { isEmpty, missing: () => [offline] })).toEqual({
    is: "partial",
    data: [],
    missing: [offline],
  }));

test("a defect of ours is thrown on, not drawn as Azure's failure", () =>
  expect(() => panelState(facts({ error: new TypeError("ours") }))).toThrow("ours"));

test("stale data is data", () =>
  expect(dataOf(panelState(facts({ data: [1], error: new AzureError(offline) })))).toEqual([1]));

import { expect, test } from "vitest";
import { computeOperation, metricsOperation, type Operation, queryOperation, readOperation } from "./operation";

const described = { name: "X", family: "CognitiveServices", role: "Reader", path: () => "/x" } as const;
const ofSubscription = { subscription: "one" };

test.each<[says: string, operation: Operation<unknown>, at: unknown, expected: object]>([
  [
    "a read is a GET of its subscription's bucket of reads",
    readOperation(described),
    ofSubscription,
    { method: "GET", kind: "reads", isRepeatable: true, subscription: "one" },
  ],
  [
    "the calculator is a POST that draws from the writes",
    computeOperation(described),
    ofSubscription,
    { method: "POST", kind: "writes", isRepeatable: true, subscription: "one" },
  ],
  [
    "a query is a POST, and still a read: repeated like one, from the bucket of reads",
    queryOperation(described),
    ofSubscription,
    { method: "POST", kind: "reads", isRepeatable: true, subscription: "one" },
  ],
  [
    "metrics are a GET with a bucket of their own, and pauses of half a minute",
    metricsOperation(described),
    ofSubscription,
    { method: "GET", kind: "metrics", isRepeatable: true, subscription: "one", shortestWaitMs: 30_000 },
  ],
  [
    "a question of no one subscription draws from the tenant's",
    queryOperation(described),
    null,
    { subscription: null },
  ],
])("%s", (_says, operation, at, expected) =>
  expect({ ...operation, subscription: operation.subscription(at) }).toMatchObject(expected),
);

test("Resource Graph is asked in its newest api-version, with one step back", () =>
  expect(queryOperation({ ...described, family: "ResourceGraph" }).apiVersions).toEqual(["2021-03-01", "2019-04-01"]));

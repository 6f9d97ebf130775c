import { expect, test } from "vitest";
import { aftermath, progressOf, refusalOf } from "./outcome";

const put = "Deployments_CreateOrUpdate";

test.each([
  ["a failed look sent nothing", "Deployments_Get", "timed-out", "not-sent"],
  ["our own code did not load", "Headroom's own code", "unreachable", "not-sent"],
  ["a refusal is one", put, "no-quota", "refused"],
  ["so is a conflict", put, "conflict", "refused"],
  ["and a missing role", put, "forbidden", "refused"],
  ["Azure did not let it in", put, "throttled", "refused"],
  ["no answer in time says nothing", put, "timed-out", "unsure"],
  ["nor does a broken connection", put, "unreachable", "unsure"],
  ["nor a problem of Azure's own", put, "server", "unsure"],
  ["nor an answer that cannot be read", put, "unreadable", "unsure"],
] as const)("%s", (_says, operation, kind, expected) => expect(aftermath({ operation, kind })).toBe(expected));

test.each([
  ["no-quota", true, "no-quota"],
  ["no-capacity", false, "no-capacity"],
  ["rejected", true, "full"],
  ["rejected", false, null],
  ["conflict", true, null],
] as const)("%s in a resource that is full (%s): %s", (kind, isFull, expected) =>
  expect(refusalOf({ kind }, isFull)).toBe(expected),
);

test.each([
  ["Succeeded", "stands"],
  ["succeeded", "stands"],
  ["Failed", "ended"],
  ["Canceled", "ended"],
  ["Accepted", "on-its-way"],
  ["Creating", "on-its-way"],
  ["SomethingNew", "on-its-way"],
  [null, "on-its-way"],
] as const)("%s: %s", (state, expected) => expect(progressOf(state)).toBe(expected));

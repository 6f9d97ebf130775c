import { expect, test } from "vitest";
import { poolOf, regions, subscriptionName } from "../test-pools";
import { requestInput } from "./test-requests";
import { writtenRequest } from "./written-request";

const pool = poolOf({ kind: "global", name: "OpenAI.GlobalProvisionedManaged", in: ["swedencentral"] });
const { pool: _other, ...facts } = requestInput();
const written = writtenRequest(pool, { regions, subscriptionName }, facts);

test("of the pool that was picked, in each form", () => {
  const { text, markdown, mailto } = written;
  for (const each of [text, markdown, decodeURIComponent(mailto)]) {
    expect(each).toContain("Request for quota: Provisioned Managed Throughput Unit, ");
    expect(each).toContain("Requested: 130 PTU more"); // 190 wanted, 60 of 100 remain
    expect(each).toContain("Subscription one");
  }
});

test("with where it holds, what it asks for and what it lacks", () => {
  expect(written).toMatchObject({ scopeName: "swedencentral!", requestedPtu: 130, missing: [] });
  expect(writtenRequest(pool, { regions, subscriptionName }, { ...facts, model: null }).missing).toMatchObject([
    { is: "model" },
  ]);
});

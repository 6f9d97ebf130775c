import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Figure, type Ptu, ptu, rpm, tokens, valueCell } from "@/lib/units";
import { quotaRequest } from "./quota-request";
import type { RequestInput } from "./request-input";
import { notRead, record, requestedPool, requestInput, shape } from "./test-requests";
import { requestMarkdown, requestText } from "./write-request";

const requested = (target: number | null, remaining: Figure<number>) =>
  quotaRequest(requestInput({ targetPtu: target === null ? null : ptu(target), pool: requestedPool({ remaining }) }));

describe("what is asked for is what is missing", () => {
  test.each<[says: string, target: number | null, remaining: Figure<number>, asked: number | null, words: string]>([
    ["the target less what remains", 190, valueCell(40), 150, "Requested: 150 PTU more: the target less what remains"],
    ["all of it where nothing remains", 190, valueCell(0), 190, "Requested: 190 PTU more"],
    ["nothing where enough remains", 190, valueCell(200), 0, "Requested: 0 PTU more"],
    ["not known where what remains is not", 190, notRead, null, "Requested: what remains is not known\n"],
    ["nor where it may not be read", 190, { is: "not-permitted", role: "Reader" }, null, "what remains is not known\n"],
    ["nor while it is read", 190, { is: "loading" }, null, "what remains is not known\n"],
    ["nor without a target", null, valueCell(40), null, "Requested: no target yet\n"],
  ])("%s", (_says, target, remaining, asked, words) => {
    const request = requested(target, remaining);
    expect(request.requestedPtu).toBe(asked);
    expect(requestText(request)).toContain(words);
  });
});

test("the whole as Markdown", () => {
  expect(requestMarkdown(quotaRequest(requestInput())))
    .toBe(`# Request for quota: Global Provisioned Managed Throughput Unit, Sweden Central

## What is asked for

- Quota: Global Provisioned Managed Throughput Unit – \`OpenAI.GlobalProvisionedManaged\`
- Region: Sweden Central – swedencentral
- Subscription: Production – 1b0e
- Deployment type: Global Provisioned – GlobalProvisionedManaged
- Model: gpt-4o 2024-08-06, format OpenAI
- Target: 190 PTU
- Requested: 150 PTU more: the target less what remains

## Current use

- Limit: 300 PTU
- Used: 260 PTU
- Remaining: 40 PTU

## Required size, by Azure's capacity calculator

- Required PTU: 187 PTU
- Deployable size: 190 PTU
- Sent: 1,200 requests/min, each with 900 prompt and 1 generated tokens
- Operation: calculateModelCapacity, api-version 2026-09-01
- At: 2026-11-21T14:02:05.000Z
- Our request id: c0ffee
- Azure's request id: not readable
- Source: Sample data

## Workload

- Chat: 1,200 requests/min, each with 900 prompt and 1 generated tokens

## Places that need no request

- East US as Global Provisioned, subscription Sandbox: 430 PTU available now, 500 PTU of quota left

## How to ask

- Microsoft Foundry portal → Operate → Quota → Request quota.
- A request might take several days (“What is provisioned throughput for Foundry Models?”, Microsoft Learn, 2026-05-20).
`);
});

const inPlace = (available: Figure<Ptu>): Partial<RequestInput> => ({
  alternatives: requestInput().alternatives.map((each) => ({ ...each, available })),
});

test.each<[says: string, more: Partial<RequestInput>, text: string]>([
  ["without an answer", { answer: null }, "No answer of the calculator yet."],
  ["an answer without numbers", { answer: record({ requiredPtu: null }) }, "Required PTU: unknown\n"],
  ["without a model", { model: null }, "Model: not chosen yet\n"],
  ["without a workload", { workload: [] }, "Workload\n  Not described yet.\n"],
  ["a shape without a name", { workload: [{ name: "", ...shape }] }, "  (no name): 1,200 requests/min"],
  [
    "of what several regions share, the scope",
    { pool: requestedPool({ region: { displayName: "Data Zone: US", name: null } }) },
    "\n  Scope: Data Zone: US\n",
  ],
  ["capacity that nobody asked for", inPlace({ is: "not-asked" }), ": capacity not asked, 500 PTU of quota left\n"],
  ["capacity that is not known", inPlace(notRead), ": capacity unknown, 500 PTU of quota left\n"],
  ["without another place", { alternatives: [] }, "Places that need no request\n  None known.\n"],
  [
    "use that may not be read",
    { pool: requestedPool({ used: { is: "not-permitted", role: "Reader" } }) },
    "Used: not permitted\n",
  ],
  ["use that is not known", { pool: requestedPool({ used: notRead }) }, "Used: unknown\n"],
  ["a limit as Azure tells it", { pool: requestedPool({ limit: valueCell(-1) }) }, "Limit: -1 PTU\n"],
])("%s", (_says, more, text) => expect(requestText(quotaRequest(requestInput(more)))).toContain(text));

/** Each number as it is written in the text: of days and ids too. */
const numbersIn = (text: string) =>
  text.match(/\d[\d,]*(?:\.\d+)?/g)?.map((number) => number.replaceAll(",", "")) ?? [];

const count = fc.integer({ min: 1, max: 9_999_999 });
const figure: fc.Arbitrary<Figure<number>> = fc.oneof(fc.nat({ max: 9_999_999 }).map(valueCell), fc.constant(notRead));

test("no figure is in it that was not in the input, but what is missing", () => {
  fc.assert(
    fc.property(
      fc.tuple(count, count, count, count, count, count),
      figure,
      figure,
      figure,
      (counts, limit, used, left) => {
        const [requests, prompt, generated, target, required, available] = counts;
        const sent = {
          requestsPerMinute: rpm(requests),
          promptTokens: tokens(prompt),
          generatedTokens: tokens(generated),
        };
        const input = requestInput({
          ...{ pool: requestedPool({ limit, used, remaining: left }), targetPtu: ptu(target) },
          ...{ answer: record({ requiredPtu: ptu(required), shapes: [sent] }), workload: [{ name: "Chat", ...sent }] },
          alternatives: requestInput().alternatives.map((each) => ({ ...each, available: valueCell(ptu(available)) })),
        });
        const request = quotaRequest(input);
        const missing = left.is === "value" ? Math.max(0, target - left.value) : null;
        const instant = "2026-11-21T14:02:05.000Z 2026-05-20";
        const known = new Set([...numbersIn(JSON.stringify(input)), ...numbersIn(instant), `${missing}`]);
        for (const number of numbersIn(requestText(request))) expect(known).toContain(number);
      },
    ),
    { numRuns: 200 },
  );
});

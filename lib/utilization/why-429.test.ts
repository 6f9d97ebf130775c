import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "@/lib/time";
import { saturationOf, type Traffic } from "@/lib/traffic";
import { minutes, START, windowOf } from "./test-readings";
import { fourMinutes } from "./test-traffic";
import { type AskedMinute, explainMinute } from "./why-429";

const PTU = "GlobalProvisionedManaged";

function explain(given: Partial<Traffic> = {}, asked: Partial<AskedMinute> = {}) {
  const traffic = { ...fourMinutes, ...given };
  const metrics: AskedMinute["metrics"] = {
    ...{ traffic, others: null, timeToResponse: null, timeToFirstToken: null, tokensPerSecond: null },
    ...{ saturation: saturationOf(traffic.maxima, traffic.averages), rejected: { is: "unknown" } },
    isOpen: false,
  };
  return explainMinute({ metrics, window: windowOf(4), zone: "utc", minuteMs: null, skuName: PTU, ...asked });
}
const at = (minute: number) => START + minute * MINUTE_MS;
const figuresOf = (given?: Partial<Traffic>, asked?: Partial<AskedMinute>) =>
  Object.fromEntries(explain(given, asked).figures.map(({ name, value }) => [name, value]));

test("by default the minute with the most 429s is explained", () =>
  expect(explain()).toMatchObject({
    atMs: at(2),
    kind: null,
    range: null,
    says: "9 calls got a 429 in the minute 2026-11-21 14:02 UTC. The data supports: sustained load; large prompts.",
    minutes: [
      { atMs: at(2), says: "2026-11-21 14:02 UTC: 9 calls" },
      { atMs: at(1), says: "2026-11-21 14:01 UTC: 3 calls" },
    ],
  }));

test("what is supported comes first, what is contradicted last", () =>
  expect(explain().causes.map(({ name, verdict }) => [name, verdict])).toEqual([
    ["Sustained load", "supported"],
    ["Large prompts", "supported"],
    ["max_tokens far above the true length", "cannot be seen"],
    ["A burst", "contradicted"],
    ["Few cache hits", "contradicted"],
    ["The limit of a Standard deployment", "contradicted"],
  ]));

test.each<[says: string, given: Partial<Traffic>, asked: Partial<AskedMinute>, expected: object]>([
  [
    "a minute of the link is explained instead",
    {},
    { minuteMs: at(1) },
    { atMs: at(1), says: "3 calls got a 429 in the minute 2026-11-21 14:01 UTC. The data supports: a burst." },
  ],
  [
    "a minute without a 429 needs no cause",
    {},
    { minuteMs: at(0) },
    { says: "No call got a 429 in the minute 2026-11-21 14:00 UTC.", causes: [] },
  ],
  [
    "a minute that is not in is unknown",
    {},
    { minuteMs: at(3) },
    { says: "Whether a call got a 429 in the minute 2026-11-21 14:03 UTC is unknown.", causes: [] },
  ],
  [
    "a minute of another range is not looked for",
    {},
    { minuteMs: at(4) },
    { says: "The minute 2026-11-21 14:04 UTC is outside the range that is shown.", figures: [], causes: [] },
  ],
  [
    "where none was turned away it is said, with what is not known",
    { tooMany: minutes([]) },
    {},
    { atMs: null, range: "No call got a 429 in this range; of 1 minute there is no data.", says: null, figures: [] },
  ],
  [
    "what could not be read is unknown",
    { tooMany: null },
    {},
    { atMs: null, range: "Whether a call got a 429 in this range is unknown.", says: null },
  ],
  [
    "a minute of it is still told as far as it is known",
    { tooMany: null },
    { minuteMs: at(1) },
    { says: "Whether a call got a 429 in the minute 2026-11-21 14:01 UTC is unknown.", causes: [] },
  ],
  [
    "at a coarser grain there are no minutes",
    { served: { ...minutes([1]), grainMs: HOUR_MS } },
    { minuteMs: at(1) },
    {
      ...{ isMeasurable: false, atMs: null, says: null, figures: [] },
      range: "Not measurable at this grain: choose a shorter range, or a grain of 1 minute.",
    },
  ],
  [
    "a Standard deployment is explained by its limit",
    { maxima: null, averages: null, cacheMatch: null },
    { skuName: "Standard" },
    {
      kind: expect.stringContaining("throttles by its own limit"),
      says: "9 calls got a 429 in the minute 2026-11-21 14:02 UTC. The data supports: the limit of a Standard deployment.",
    },
  ],
  [
    "one that has a utilization is provisioned, whoever could not read its settings",
    {},
    { skuName: null, minuteMs: at(1) },
    { says: "3 calls got a 429 in the minute 2026-11-21 14:01 UTC. The data supports: a burst." },
  ],
  [
    "of one that has none nothing is guessed",
    { maxima: null, averages: null },
    { skuName: null },
    {
      says: "9 calls got a 429 in the minute 2026-11-21 14:02 UTC. Whether this deployment is provisioned is unknown, and so is why.",
      causes: [],
    },
  ],
  [
    "where nothing is supported, that is said",
    { maxima: minutes([60, 90, 90, null]) },
    {
      minuteMs: at(1),
    },
    {
      says: "3 calls got a 429 in the minute 2026-11-21 14:01 UTC. The data supports none of the documented causes that metrics can show.",
    },
  ],
])("%s", (_says, given, asked, expected) => expect(explain(given, asked)).toMatchObject(expected));

test("a minute in figures, and what is usual", () =>
  expect(explain().figures.map(({ name, value, usual }) => [name, value, usual])).toEqual([
    ["Utilization, maximum", "140%", "130%"],
    ["Utilization, average", "110%", null],
    ["Requests served", "100", null],
    ["Requests with a 429", "9", null],
    ["Of those, spilled over and answered", "2", null],
    ["Input tokens", "200,000", null],
    ["Output tokens", "10,000", null],
    ["Prompt tokens a call, mean", "2,000", "1,000"],
    ["Generated tokens a call, mean", "100", null],
    ["Cached share of the prompt", "40%", "40%"],
  ]));

test("what is not known is unknown and never 0; what a Standard deployment has not is not offered", () => {
  const unread = { maxima: null, averages: null, spilled: null, cacheMatch: null, promptTokens: null };
  expect(figuresOf(unread)).toMatchObject({
    ...{ "Utilization, maximum": "unknown", "Of those, spilled over and answered": "unknown" },
    ...{ "Input tokens": "unknown", "Prompt tokens a call, mean": "unknown" },
  });
  expect(figuresOf(unread, { skuName: "GlobalStandard" })).toMatchObject({
    ...{ "Utilization, maximum": "not offered", "Cached share of the prompt": "not offered" },
  });
  expect(Object.values(figuresOf({}, { minuteMs: at(3) }))).not.toContain("0");
});

test("a mean of no call is none", () =>
  expect(figuresOf({ served: minutes([100, 100, 0]) })).toMatchObject({
    "Prompt tokens a call, mean": "no call served",
  }));

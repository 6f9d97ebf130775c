import { describe, expect, test } from "vitest";
import { DAY_MS } from "@/lib/time";
import { type Figure, notOffered, unknownCell } from "@/lib/units";
import { type Given, became, failed, groupSaid, NOW, placed, pool, refused, unreadPool, weekOf } from "./test-facts";

type Row = [says: string, given: Given, said: object];

const notPermitted: Figure<never> = { is: "not-permitted", role: "Reader" };
const two = [placed("chat"), placed("search", { size: 150 })];

describe("hot deployments", () =>
  test.each<Row>([
    [
      "are those that touched 100% in the last day, the highest first",
      { placed: [...two, placed("cool")], weeks: { chat: weekOf(100), search: weekOf(137) } },
      {
        lines: [
          expect.stringMatching(
            /^search of one in East US rose to 137% in the hour from 2026-11-21 13:00:00 UTC: above 100%, calls/,
          ),
          expect.stringMatching(/^chat of one in East US rose to 100% /),
        ],
        unknown: [],
      },
    ],
    [
      "just under is not",
      { placed: two, weeks: { chat: weekOf(99.99) } },
      { lines: [], none: "None of 2 deployments with utilization touched 100% in the last 24 hours." },
    ],
    [
      "what is not known is said, and claims nothing",
      { placed: two, weeks: { chat: notPermitted, search: unknownCell("x") } },
      {
        lines: [],
        none: null,
        unknown: ["utilization of 1 deployment may not be read", "utilization of 1 deployment is not known"],
      },
    ],
  ])("%s", (_says, given, said) => expect(groupSaid("hot", given)).toMatchObject(said)));

describe("pools nearly used up", () =>
  test.each<Row>([
    [
      "are those from 90% on: those over their limit first, then those with least left",
      { pools: [pool(90, 100), pool(89, 100), pool(125, 100), pool(298, 300), pool(100, 100)] },
      {
        lines: [
          "“Global PTU” in East US: 125 of 100 PTU are used; 25 PTU more than the limit allows.",
          "“Global PTU” in East US: 100 of 100 PTU are used; nothing is left.",
          "“Global PTU” in East US: 298 of 300 PTU are used; 2 PTU are left.",
          "“Global PTU” in East US: 90 of 100 PTU are used; 10 PTU are left.",
        ],
      },
    ],
    [
      "none without use, nor without a limit",
      { pools: [pool(0, 0), pool(5, -1)] },
      { lines: [], none: "None of 1 pool in use is used up to 90% or more." },
    ],
    [
      "what could not be read is none",
      { pools: [unreadPool(notPermitted)] },
      { lines: [], none: null, unknown: ["quota of 1 region may not be read"] },
    ],
    ["nothing in use is told", {}, { lines: [], none: "Nothing of any pool is used." }],
  ])("%s", (_says, given, said) => expect(groupSaid("pools", given)).toMatchObject(said)));

describe("retiring models", () =>
  test.each<Row>([
    [
      "are those of deployments, also of those paid by the token",
      { placed: two, retiresAt: NOW + 30 * DAY_MS },
      {
        lines: [
          expect.stringContaining("chat of one in East US runs gpt-4o 2024-08-06, which retires on 2026-12-21"),
          expect.anything(),
        ],
      },
    ],
    [
      "none soon is said",
      { placed: two, retiresAt: NOW + 91 * DAY_MS },
      { lines: [], none: "No deployment runs a model version that retires within 90 days." },
    ],
    [
      "a catalogue that could not be read is not known",
      { placed: two, catalogs: [failed] },
      { unknown: ["the catalogue of 1 region could not be read"] },
    ],
    ["without any list nothing is claimed", { resources: [refused] }, { lines: [], none: null }],
  ])("%s", (_says, given, said) => expect(groupSaid("retiring", given)).toMatchObject(said)));

describe("idle PTUs", () => {
  const idle = { placed: [placed("chat", { createdAt: 1 })], weeks: { chat: weekOf(null) } };
  test.each<Row>([
    // 50 PTU × 1.00 × 730 h
    [
      "come with what they cost in a month",
      idle,
      {
        lines: [
          expect.stringMatching(
            /got no request .+ It holds 50 PTU of Global Provisioned\. At the hourly list price that is \$36,500\.00 a month\.$/,
          ),
        ],
      },
    ],
    [
      "no price is no 0",
      { ...idle, hourlyOf: () => notOffered },
      { lines: [expect.stringMatching(/ No price was found for it\.$/)] },
    ],
    [
      "nor is one that is not known",
      { ...idle, hourlyOf: () => unknownCell("x") },
      { lines: [expect.stringMatching(/ What it costs is not known\.$/)] },
    ],
    [
      "those in use are none",
      { placed: two },
      { lines: [], none: "No deployment whose use is known was left without a call for 7 days." },
    ],
    [
      "what may not be read is not idle",
      { placed: two, weeks: { chat: notPermitted } },
      { lines: [], unknown: ["the use of 1 deployment may not be read"] },
    ],
  ])("%s", (_says, given, said) => expect(groupSaid("idle", given)).toMatchObject(said));
});

describe("what is watched", () =>
  test.each<Row>([
    [
      "nothing is said plainly",
      {},
      { lines: [], none: expect.stringMatching(/^Nothing is watched in this browser\. /) },
    ],
    [
      "became deployable in the size that was looked for",
      { watch: { looks: { models: ["gpt-4.1 2025-04-14"], lastMs: NOW }, became: [became], problem: null } },
      {
        lines: [
          "150 PTU of gpt-4.1 2025-04-14 became deployable as Regional Provisioned in East US and 1 more region, seen " +
            "2026-11-21 14:00:00 UTC. Up to 200 PTU when last looked at, 2026-11-21 15:00:00 UTC; capacity is promised to nobody.",
        ],
      },
    ],
    [
      "did not, and when this browser last looked",
      { watch: { looks: { models: ["gpt-4.1 2025-04-14"], lastMs: NOW }, became: [], problem: null } },
      {
        none: "Of gpt-4.1 2025-04-14 nothing became deployable in the last 24 hours; this browser last looked 2026-11-21 15:00:00 UTC.",
      },
    ],
    [
      "is not known where the browser keeps nothing",
      { watch: { looks: "nothing", became: [], problem: "It is full." } },
      { unknown: ["what this browser watched: It is full."] },
    ],
    ["is being brought", { watch: { looks: null, became: [], problem: null } }, { none: null }],
  ])("%s", (_says, given, said) => expect(groupSaid("watched", given)).toMatchObject(said)));

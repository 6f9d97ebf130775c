import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Figure, regionName, unknownCell } from "@/lib/units";
import {
  facts,
  failed,
  figureSaid,
  GLOBAL,
  type Given,
  inPart,
  names,
  open,
  placed,
  pool,
  refused,
  unreadPool,
  weekOf,
  whole,
} from "./test-facts";
import { overviewOf } from "./overview";

type Row = [says: string, given: Given, said: readonly string[]];

const two = [placed("chat"), placed("search", { size: 150 })];
const notPermitted: Figure<never> = { is: "not-permitted", role: "Reader" };

describe("deployed is", () =>
  test.each<Row>([
    ["0 where nothing is deployed, and all of it was read", {}, ["0 PTU", "in 0 provisioned deployments"]],
    ["the sum of all sizes", { placed: two }, ["200 PTU", "in 2 provisioned deployments"]],
    [
      "of provisioned deployments alone",
      { placed: [placed("a", { skuName: "GlobalStandard" })] },
      ["0 PTU", "in 0 provisioned deployments"],
    ],
    [
      "at least that, where resources could not be read",
      { placed: two, lists: [whole, failed, failed] },
      ["≥ 200 PTU", "in 2 provisioned deployments", "the deployments of 2 resources could not be read"],
    ],
    [
      "at least that, where a subscription may not be read, and another came in part",
      { placed: two, resources: [refused, inPart] },
      [
        ...["≥ 200 PTU", "in 2 provisioned deployments", "the resources of 1 subscription may not be read"],
        "the resources of 1 subscription could only be read in part",
      ],
    ],
    [
      "at least that, where a size is not told",
      { placed: [...two, placed("odd", { size: null })] },
      ["≥ 200 PTU", "in 3 provisioned deployments", "the size of 1 deployment is not known"],
    ],
    [
      "unknown, and never 0, where nothing could be read",
      { resources: [refused] },
      ["unknown", "the resources of 1 subscription may not be read"],
    ],
    ["on its way at first", { resources: [open] }, ["Reading…"]],
    [
      "at least what has arrived",
      { placed: two, lists: [whole, open] },
      ["≥ 200 PTU", "in 2 provisioned deployments", "still reading"],
    ],
  ])("%s", (_says, given, said) => expect(figureSaid(0, given)).toEqual(said)));

describe("quota used is", () =>
  test.each<Row>([
    ["0 of nothing", {}, ["0 PTU", "of 0 in 0 pools in use"]],
    [
      "the sum of the pools in use, of theirs alone",
      { pools: [pool(50, 100), pool(30, 200, { kind: "zone" }), pool(0, 900)] },
      ["80 PTU", "of 300 in 2 pools in use"],
    ],
    [
      "of PTU alone, also of other makers' models",
      {
        pools: [
          pool(50, 100, { kind: "other", name: `AIServices.${GLOBAL}` }),
          pool(7, 9, { kind: "other", name: "AccountCount" }),
          pool(9, 9, { kind: "standard", name: "OpenAI.Standard.gpt-4o" }),
        ],
      },
      ["50 PTU", "of 100 in 1 pool in use"],
    ],
    [
      "of at least a limit, where one is none",
      { pools: [pool(50, 100), pool(5, -1)] },
      ["55 PTU", "of ≥ 100 in 2 pools in use"],
    ],
    [
      "at least that, where a region may not be read and another could not",
      { pools: [pool(50, 100), unreadPool(notPermitted), unreadPool(unknownCell("broken"), "uksouth")] },
      [
        ...["≥ 50 PTU", "of 100 in 1 pool in use", "quota of 1 region may not be read"],
        "quota of 1 region could not be read whole",
      ],
    ],
    [
      "unknown where none could be read",
      { pools: [unreadPool(notPermitted)] },
      ["unknown", "quota of 1 region may not be read"],
    ],
    [
      "unknown where nobody knows in which regions there are resources",
      { resources: [failed] },
      ["unknown", "the resources of 1 subscription could not be read"],
    ],
  ])("%s", (_says, given, said) => expect(figureSaid(1, given)).toEqual(said)));

describe("the peak of the day is", () => {
  const where = "of one, in the hour from 2026-11-21 13:00:00 UTC";
  test.each<Row>([
    ["the highest", { placed: two, weeks: { search: weekOf(104.2) } }, ["104%", `search ${where}`]],
    [
      "never 100 of what did not touch it",
      { placed: two, weeks: { search: weekOf(99.97) } },
      ["just under 100%", `search ${where}`],
    ],
    [
      "at least the highest of those that are known",
      { placed: two, weeks: { search: notPermitted } },
      ["≥ 40%", `chat ${where}`, "utilization of 1 deployment may not be read"],
    ],
    [
      "unknown where none is known",
      { placed: two, weeks: { chat: notPermitted, search: unknownCell("broken") } },
      ["unknown", "utilization of 1 deployment may not be read", "utilization of 1 deployment is not known"],
    ],
    [
      "not lacking where nobody called a deployment, or it does not stand",
      {
        placed: [...two, placed("idle"), placed("new", { state: "Creating" })],
        weeks: { idle: weekOf(null), new: notPermitted },
      },
      ["40%", `chat ${where}`],
    ],
    ["none where nothing is deployed", {}, ["none", "nothing was called, or nothing is deployed"]],
    ["on its way", { placed: two, weeks: { chat: { is: "loading" }, search: { is: "loading" } } }, ["Reading…"]],
    [
      "told of those that were not asked for",
      { placed: two, weeks: { search: { is: "not-asked" } } },
      ["≥ 40%", `chat ${where}`, "utilization of 1 deployment was not asked for"],
    ],
  ])("%s", (_says, given, said) => expect(figureSaid(2, given)).toEqual(said));
});

test("whatever cannot be read, no figure is a bare number then, and none says 0", () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(whole, failed, refused, inPart), { maxLength: 4 }),
      fc.array(fc.constantFrom(whole, failed, refused, inPart), { maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 4 }),
      (resources, lists, sizes) => {
        const isWhole = [...resources, ...lists].every((each) => each === whole);
        const { figures } = overviewOf(
          facts({ resources, lists, placed: sizes.map((size, at) => placed(`d${at}`, { size })) }),
          names,
        );
        for (const { is, text, name, notes } of figures) {
          const lacks = name === "Quota used" ? !resources.every((each) => each === whole) : !isWhole;
          if (!lacks) continue;
          expect(["at-least", "unknown"]).toContain(is);
          expect(text === "unknown" || text.startsWith("≥ ")).toBe(true);
          expect(text).not.toMatch(/≥ \$?0\b/);
          expect(notes.length).toBeGreaterThan(0);
        }
      },
    ),
  ));

test("regions are counted once, however many kinds of pool they lack", () =>
  expect(
    figureSaid(1, {
      pools: [
        pool(50, 100),
        unreadPool(notPermitted),
        { ...unreadPool(notPermitted), kind: "zone" },
        { ...unreadPool(notPermitted), regions: [regionName("westus"), regionName("westus2")] },
      ],
    }),
  ).toEqual(["≥ 50 PTU", "of 100 in 1 pool in use", "quota of 2 regions may not be read"]));

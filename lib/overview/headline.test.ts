import { expect, test } from "vitest";
import type { Figure } from "@/lib/units";
import {
  became,
  failed,
  type Given,
  headlineOf,
  NOW,
  open,
  placed,
  pool,
  refused,
  unreadPool,
  weekOf,
} from "./test-facts";

const notPermitted: Figure<never> = { is: "not-permitted", role: "Reader" };
const two = [placed("chat"), placed("search", { size: 150 })];

test.each<[says: string, given: Given, headline: string]>([
  ["nothing is deployed", {}, "Nothing is deployed as provisioned throughput yet."],
  ["nothing needs anybody", { placed: two }, "Nothing needs a person today."],
  [
    "nothing was found in what could be read",
    { placed: two, lists: [failed] },
    "Nothing was found that needs a person today; not all could be read.",
  ],
  ["nothing could be read at all", { resources: [refused] }, "Nothing could be read of what is deployed."],
  [
    "all kinds at once",
    {
      placed: [placed("chat"), placed("search", { size: 150, createdAt: 1 })],
      ...{ weeks: { chat: weekOf(120), search: weekOf(null) }, retiresAt: NOW },
      pools: [pool(98, 100), pool(5, 100)],
      watch: { looks: { models: ["x"], lastMs: NOW }, became: [became], problem: null },
    },
    "1 deployment touched 100% in the last 24 hours; 1 of 2 pools in use is nearly used up; 2 deployments run a retiring model; " +
      "150 PTU lie idle; 1 watched target became deployable.",
  ],
  [
    "what lacks is not hidden",
    { placed: two, weeks: { chat: weekOf(120) }, pools: [unreadPool(notPermitted)] },
    "1 deployment touched 100% in the last 24 hours. Not all could be read.",
  ],
  ["nothing has arrived", { isReading: true, resources: [open] }, "Reading what there is…"],
  ["something has", { isReading: true, pools: [pool(100, 100)] }, "So far: 1 of 1 pool in use is nearly used up."],
])("the headline where %s", (_says, given, headline) => expect(headlineOf(given)).toBe(headline));

import { expect, test } from "vitest";
import { comparedPlans, keptPlan } from "@/lib/plans";
import { keptHref } from "./kept-link";
import { planParams } from "./search-params";

test.each([
  ["what this screen reads is carried", "model=gpt-4.1&ptu=100&stay=EU", "/plan?model=gpt-4.1&ptu=100&stay=EU"],
  ["what it cannot read is not", "ptu=-1&model=%3Cscript%3E&__proto__=x&next=https://evil.example", "/plan"],
  ["nothing asks nothing", "", "/plan"],
])("a kept plan's link: %s", (_says, question, link) => expect(keptHref(question)).toBe(link));

test.each(Object.keys(planParams).map((key) => [key]))(
  "“%s” of a link has a name, or is no part of a kept plan",
  (key) => {
    const plan = keptPlan("Chat", `/plan?${key}=x`, [], 0);
    expect(comparedPlans(plan, plan).map(({ what }) => what)).not.toContain(key);
  },
);

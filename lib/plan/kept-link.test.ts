import { expect, test } from "vitest";
import { keptHref } from "./kept-link";

test.each([
  ["what this screen reads is carried", "model=gpt-4.1&ptu=100&stay=EU", "/plan?model=gpt-4.1&ptu=100&stay=EU"],
  ["what it cannot read is not", "ptu=-1&model=%3Cscript%3E&__proto__=x&next=https://evil.example", "/plan"],
  ["nothing asks nothing", "", "/plan"],
])("a kept plan's link: %s", (_says, question, link) => expect(keptHref(question)).toBe(link));

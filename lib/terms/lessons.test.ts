import { expect, test } from "vitest";
import { lessonNames } from "./lesson";
import { lessons } from "./lessons";

const all = Object.values(lessons).map((lesson) => [lesson.asks, lesson] as const);

test("each question is answered", () => expect(all.map(([asks]) => asks)).toEqual(Object.values(lessonNames)));

test.each(all)("“%s” is short, and stands on official documents read on a day", (_asks, lesson) => {
  const texts = [...lesson.says, ...lesson.corrections.flatMap(({ older, isSo }) => [older, isSo])];
  expect(texts.join(" ").split(" ").length).toBeLessThan(160);
  for (const text of texts) expect(text).toMatch(/^[A-Z][^!]*\.$/);
  expect(lesson.documents.length).toBeGreaterThan(0);
  for (const { href } of lesson.documents) {
    expect(new URL(href).origin).toBe("https://learn.microsoft.com");
    expect(href, "an address without a language").not.toMatch(/\.com\/[a-z]{2}-[a-z]{2}\//);
  }
  expect(lesson.readOn).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test.each([
  ["provisioned deployments answer 429 above 100%", lessons.why429],
  ["billing is hourly until deletion, and only a reservation is a commitment", lessons.billing],
  ["PTU quota is shared by all models", lessons.quotaOrCapacity],
  ["the calculator’s real request shape", lessons.calculator],
])("what older guides get wrong is said: %s", (_says, { corrections }) =>
  expect(corrections.length).toBeGreaterThan(0),
);

test("no number in them could size or price anything", () => {
  const numbers = JSON.stringify(lessons)
    .replace(/\d{4}-\d\d-\d\d/g, "")
    .match(/\$[\d.,]+|\d[\d.,]*\s*(TPM|PTU|tokens per minute)/g);
  expect(numbers).toBeNull();
});

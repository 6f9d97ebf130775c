import { expect, test } from "vitest";
import { byName } from "./name-order";

test("numbers in names count as numbers, and case does not", () =>
  expect(["gpt-10", "Gpt-4o", "gpt-4.1", "gpt-5"].sort(byName)).toEqual(["gpt-4.1", "Gpt-4o", "gpt-5", "gpt-10"]));

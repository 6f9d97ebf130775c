import { expect, test } from "vitest";
import { parseInstant, writeDay, writeInstant } from "./instant";

const afternoon = Date.UTC(2026, 10, 21, 14, 2, 5);

test("UTC instants name their zone", () => expect(writeInstant(afternoon, "utc")).toBe("2026-11-21 14:02:05 UTC"));
test("local instants name their zone too", () =>
  expect(writeInstant(afternoon, "local")).toMatch(/^2026-11-2\d \d\d:02:05 \S+/));
test("a day is the UTC day", () => expect(writeDay(afternoon)).toBe("2026-11-21"));
test("what is no instant is null, never NaN", () => expect(parseInstant("soon")).toBeNull());
test("Azure's ISO text is read as UTC", () => expect(parseInstant("2026-11-21T14:02:05Z")).toBe(afternoon));

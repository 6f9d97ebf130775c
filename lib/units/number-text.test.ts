import { expect, test } from "vitest";
import { writeCount, writeNumber, writePtu, writeShare } from "./number-text";
import { ptu } from "./quantity";

test("whole numbers are exact and grouped", () => expect(writeNumber(1234567)).toBe("1,234,567"));
test("PTU carries its unit in sentences", () => expect(writePtu(ptu(400))).toBe("400 PTU"));
test("derived shares keep three significant digits", () => expect(writeShare(54 / 400)).toBe("13.5%"));
test("one thing is singular", () => expect(writeCount(1, "region")).toBe("1 region"));
test("several things are plural", () => expect(writeCount(31, "region")).toBe("31 regions"));

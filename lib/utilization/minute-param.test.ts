import { createLoader, createSerializer } from "nuqs/server";
import { expect, test } from "vitest";
import { minuteParams } from "./minute-param";

const load = createLoader(minuteParams);
const read = (search: string) => load(new URL(`https://headroom.example.com/utilization?${search}`)).minute;
const NINE = Date.UTC(2026, 10, 20, 9, 14);

test("a minute reads back as it was written, in UTC", () => {
  const link = createSerializer(minuteParams)("/utilization", { minute: NINE });
  expect(link).toBe("/utilization?minute=2026-11-20T09:14Z");
  expect(load(new URL(link, "https://headroom.example.com"))).toEqual({ minute: NINE });
});

test.each([
  ["none is the one with the most 429s", ""],
  ["a time without its zone is none", "minute=2026-11-20T09:14"],
  ["seconds are none", "minute=2026-11-20T09:14:30Z"],
  ["a day that is not is none", "minute=2026-13-20T09:14Z"],
  ["a number is none", "minute=1763630040000"],
  ["and no script", "minute=<script>"],
])("%s", (_says, search) => expect(read(search)).toBeNull());

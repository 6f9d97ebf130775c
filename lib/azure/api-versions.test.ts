import { expect, test } from "vitest";
import { olderVersion, rememberVersions } from "./api-versions";

const ours = ["2026-09-01", "2025-09-01", "2024-10-01"];
const refused = (message: string | null) => ({ code: "NoRegisteredProviderFound", message });

test.each<[string, string, number, { code: string | null; message: string | null }, string | null]>([
  ["A8: one step back where Azure lists none", "2026-09-01", 404, refused(null), "2025-09-01"],
  [
    "A8: straight to the newest of ours that Azure lists",
    "2026-09-01",
    400,
    refused("No … for API version '2026-09-01'. The supported api-versions are '2024-10-01, 2023-05-01'."),
    "2024-10-01",
  ],
  [
    "a location without the type is not about the version",
    "2026-09-01",
    404,
    refused("No … found for location 'x'. The supported api-versions are '2026-09-01, 2024-10-01'."),
    null,
  ],
  ["none of ours is supported", "2026-09-01", 400, refused("The supported api-versions are '2017-04-18'."), null],
  ["the last one has nothing older", "2024-10-01", 404, refused(null), null],
  ["another code is another thing", "2026-09-01", 404, { code: "ResourceNotFound", message: null }, null],
  ["another status is another thing", "2026-09-01", 500, refused(null), null],
])("%s", (_says, tried, status, words, expected) => expect(olderVersion(ours, tried, status, words)).toBe(expected));

test("what was answered is remembered per operation and subscription", () => {
  const versions = rememberVersions();
  versions.keep("Models_List", "one", "2024-10-01");
  expect(versions.of("Models_List", "one")).toBe("2024-10-01");
  expect(versions.of("Models_List", "two")).toBeNull();
  expect(versions.of("calculateModelCapacity", "one")).toBeNull();
});

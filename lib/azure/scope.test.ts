import { expect, test } from "vitest";
import { toScope } from "./scope";

test.each([
  ["a region's own pool", "Regional", "WestUS", { type: "Regional", id: "WestUS" }],
  ["a zone's pool", "DataZone", "US", { type: "DataZone", id: "US" }],
  ["another casing is the same type", "GLOBAL", "Global", { type: "Global", id: "Global" }],
  ["Classic names no place", "Classic", null, { type: "Classic", id: null }],
  ["A7: a new type keeps its name", "Orbital", "Mars", { type: "Orbital", id: "Mars" }],
  ["A7: a type without a place", "Global", " ", { type: "Global", id: null }],
  ["A7: a place without a type says nothing", null, "Global", null],
  ["A7: a blank type says nothing", "", "Global", null],
  ["an older api-version has neither", null, null, null],
])("%s", (_says, scopeType, scopeId, expected) => expect(toScope({ scopeType, scopeId })).toEqual(expected));

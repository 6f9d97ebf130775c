import { expect, test } from "vitest";
import { regionName } from "./region-name";

test.each(["East US", "eastus", "EastUS", "EAST  us"])("A10: %s is one region", (spelling) =>
  expect(regionName(spelling)).toBe("eastus"),
);

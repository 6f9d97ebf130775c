import { expect, test } from "vitest";
import { whyNotLinked } from "./shape-param";
import { startingPoints } from "./starting-points";
import { workloadOf } from "./workload";

test.each(startingPoints.map(({ name, shape }) => ({ name, shape })))(
  "$name can be calculated as it stands, and stands in a link by its name",
  ({ name, shape }) => {
    expect(workloadOf({ rows: [shape], growth: "", cachedShare: "" })).not.toBeNull();
    expect(shape.name).toBe(name.toLowerCase());
    expect(whyNotLinked(shape.name)).toBeNull();
  },
);

test("there is one of each name", () =>
  expect(new Set(startingPoints.map(({ name }) => name)).size).toBe(startingPoints.length));

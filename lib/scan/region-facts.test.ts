import fc from "fast-check";
import { expect, test } from "vitest";
import { regionName } from "@/lib/units";
import { regionFacts } from "./region-facts";
import { region } from "./test-scans";

const at = { latitude: 37.37, longitude: -79.82 };
const whole = region("eastus", {
  ...{ displayName: "East US", geography: "United States", geographyGroup: "US", coordinates: at },
});

const eastUs = {
  ...{ name: "eastus", displayName: "East US", geography: "United States", geographyGroup: "US", coordinates: at },
  ...{ isListed: true, dataZone: "US" },
};

test.each([
  ["one list", [whole], []],
  ["two lists that say the same", [whole, whole], []],
  ["the first leaves all out", [region("eastus"), whole], []],
  ["the second does", [whole, region("eastus")], []],
  [
    "each knows a part",
    [
      region("eastus", { geography: "United States", geographyGroup: "US" }),
      region("eastus", { displayName: "East US", coordinates: at }),
    ],
    [],
  ],
  ["a logical place of that name is none", [region("eastus", { isPhysical: false, displayName: "no" }), whole], []],
  ["an answer about capacity names it too", [whole], [regionName("East US"), regionName("EASTUS")]],
])("A10: one region is one, and all that is told of it is kept: %s", (_says, listed, named) =>
  expect(regionFacts(listed, named)).toEqual([eastUs]),
);

test("where two lists differ the first one counts", () => {
  const other = { latitude: 1, longitude: 2 };
  const more = region("eastus", {
    displayName: "Other",
    geography: "Sweden",
    geographyGroup: "Europe",
    coordinates: other,
  });
  expect(regionFacts([whole, more], [])).toEqual([eastUs]);
});

test("A11: a region that only an answer about capacity names is one, by its name, and nothing else is known", () =>
  expect(regionFacts([], [regionName("marsnorth"), regionName("Mars North")])).toEqual([
    {
      ...{ name: "marsnorth", displayName: "marsnorth", geography: null, geographyGroup: null, coordinates: null },
      ...{ isListed: false, dataZone: null },
    },
  ]));

test.each([
  ["United States", "US"],
  ["Sweden", "EU"],
  ["Europe", "EU"],
  ["Switzerland", null],
  [null, null],
])("the data zone of a region in %j is %j", (geography, zone) =>
  expect(regionFacts([region("here", { geography })], [])[0]?.dataZone).toBe(zone),
);

test("regions stand by display name as people sort them, those of one name by their own", () =>
  expect(
    regionFacts(
      [
        region("eastus10", { displayName: "East US 10" }),
        region("eastus2", { displayName: "east US 2" }),
        region("b", { displayName: "Twin" }),
        region("a", { displayName: "Twin" }),
      ],
      [regionName("Ab")],
    ).map(({ name }) => name),
  ).toEqual(["ab", "eastus2", "eastus10", "a", "b"]));

test("however lists and answers overlap, each region is there once, and listed only where a list has it", () => {
  const name = fc.constantFrom("eastus", "westus", "swedencentral", "marsnorth").map(regionName);
  const listed = fc.record({ name, isPhysical: fc.boolean() });
  fc.assert(
    fc.property(fc.array(listed), fc.array(name), (lists, named) => {
      const facts = regionFacts(
        lists.map((each) => region(each.name, each)),
        named,
      );
      const physical = new Set(lists.filter(({ isPhysical }) => isPhysical).map((each) => each.name));
      expect(facts.map((each) => each.name)).toEqual([...new Set([...physical, ...named])].toSorted());
      for (const each of facts) expect(each.isListed).toBe(physical.has(each.name));
    }),
  );
});

import { expect, test } from "vitest";
import type { Reading } from "@/lib/offers";
import { forbidden, offer, offered, rule, serverFailure } from "@/lib/offers/test-offers";
import type { CalculatedSize } from "@/lib/sources/calculator";
import { ptu } from "@/lib/units";
import { chosenType, deployedSize } from ".";

const read = (deployablePtu: number | null): Reading<CalculatedSize> => ({
  is: "read",
  data: { requiredPtu: ptu(1), deployablePtu: deployablePtu === null ? null : ptu(deployablePtu) },
  missing: [],
});
test.each([
  [
    "what is typed counts, whatever the calculator says",
    100,
    read(45),
    { size: { is: "value", value: 100 }, from: "typed" },
  ],
  ["without it the official deployable size", null, read(45), { size: { is: "value", value: 45 }, from: "calculator" }],
  ["an official 0 is a 0", null, read(0), { size: { is: "value", value: 0 }, from: "calculator" }],
  ["a size that Azure did not say is unknown", null, read(null), { size: { is: "unknown" } }],
  ["while Azure is asked, it is on its way", null, { is: "open" } as const, { size: { is: "loading" } }],
  ["without a whole load nothing is asked", null, null, { size: { is: "not-asked" } }],
  ["what failed is unknown", null, { is: "failed", failure: serverFailure } as const, { size: { is: "unknown" } }],
  [
    "I5: who may not ask is told so, and no number is made up",
    null,
    { is: "failed", failure: forbidden() } as const,
    { size: { is: "not-permitted", role: "Cognitive Services Contributor" } },
  ],
])("%s", (_says, typed, answer, expected) => expect(deployedSize(typed, answer)).toMatchObject(expected));

test.each([
  ["without one, the first in order", null, "Global Provisioned"],
  ["a known one in any casing", "provisionedmanaged", "Regional Provisioned"],
  ["one that nobody has heard of, by its raw name", "MoonProvisionedManaged", "MoonProvisionedManaged"],
])("the planned type: %s", (_says, type, name) => expect(chosenType({ type }, null).type.name).toBe(name));

test("a type that the version is offered as can be chosen, known or not", () => {
  const version = offered({ offers: [offer("OrbitalProvisionedManaged", { eastus: rule(15, 5) })] });
  expect(chosenType({ type: null }, version).types.map(({ name }) => name)).toEqual([
    ...["Global Provisioned", "Data Zone Provisioned", "Regional Provisioned", "OrbitalProvisionedManaged"],
  ]);
});

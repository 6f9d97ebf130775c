import { expect, test } from "vitest";
import { regionName } from "@/lib/units";
import { regionsHref } from "./search-params";

test.each<[says: string, to: Parameters<typeof regionsHref>[0], href: string]>([
  ["nothing", {}, "/regions"],
  [
    "a size, and where it must stay",
    {
      model: "gpt-4o",
      version: "2024-08-06",
      type: ["DataZoneProvisionedManaged"],
      ptu: 400,
      stay: { is: "zone", zone: "EU" },
    },
    "/regions?model=gpt-4o&version=2024-08-06&type=DataZoneProvisionedManaged&ptu=400&stay=EU",
  ],
  [
    "one region, and the maker where two share a name",
    { model: "Phi-4", format: "Microsoft", stay: { is: "region", region: regionName("swedencentral") } },
    "/regions?model=Phi-4&format=Microsoft&stay=swedencentral",
  ],
  ["data that may be processed anywhere", { stay: { is: "anywhere" } }, "/regions"],
  [
    "the chosen subscriptions",
    { subscriptions: ["6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28"] },
    "/regions?subscriptions=6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28",
  ],
])("a link to the regions carries %s", (_says, to, href) => expect(regionsHref(to)).toBe(href));

import { expect, test } from "vitest";
import { virtualClock } from "./clock";
import { createEmulator, type Emulator } from "./emulator";
import { capacitiesPath, readAll } from "./test-calls";
import type { CapacityRow } from "./test-worlds";

const MINUTE_MS = 60_000;
const DAY = Date.parse("2026-11-21T00:00:00Z");
const gpt4o = capacitiesPath({ name: "gpt-4o", version: "2024-08-06" });

async function available(emulator: Emulator, location: string, sku: string): Promise<number> {
  const rows = (await readAll(emulator, gpt4o)).items as CapacityRow[];
  return rows.find((each) => each.location === location && each.name === sku)?.properties.availableCapacity ?? NaN;
}

/** docs/emulator.md promises these hours to other tests. */
test.each<[says: string, location: string, sku: string, thirds: number[]]>([
  ["UK South's Regional sells out and half of it returns", "UKSouth", "ProvisionedManaged", [150, 0, 100]],
  ["the EU zone grows and sells out", "SwedenCentral", "DataZoneProvisionedManaged", [40, 120, 0]],
  ["the same pool, bounded by the quota there", "ItalyNorth", "DataZoneProvisionedManaged", [40, 100, 0]],
])("%s, by the clock and whatever the seed", async (_says, location, sku, thirds) => {
  for (const seed of [1, 77]) {
    const clock = virtualClock(DAY);
    const emulator = createEmulator({ clock, seed });
    const told: number[] = [];
    for (let n = 0; n < 9; n += 1) {
      const atFirst = await available(emulator, location, sku);
      await clock.advance(20 * MINUTE_MS - 1);
      expect(await available(emulator, location, sku), "it stands still in between").toBe(atFirst);
      await clock.advance(1);
      told.push(atFirst);
    }
    expect(told).toEqual([...thirds, ...thirds, ...thirds]);
  }
});

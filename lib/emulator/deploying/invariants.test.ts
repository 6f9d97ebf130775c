import fc from "fast-check";
import { expect, test } from "vitest";
import { virtualClock } from "../clock";
import type { Emulator } from "../emulator";
import { ask, capacitiesPath, readAll } from "../test-calls";
import { bodyOf, eastus2, GPT41, put, sweden } from "../test-deploying";
import { expectUsedToBeDeployed } from "../test-invariants";
import { emulatorAt, NOON, type CapacityRow } from "../test-worlds";

const skus = ["GlobalProvisionedManaged", "DataZoneProvisionedManaged", "ProvisionedManaged", "GlobalStandard"];
const anyPut = fc.record({
  account: fc.constantFrom(sweden, eastus2),
  name: fc.constantFrom("one", "two", "three"),
  skuName: fc.constantFrom(...skus),
  capacity: fc.oneof(fc.constantFrom(50, 100, 200, 400), fc.integer({ min: 1, max: 2_000 })),
  waitMs: fc.constantFrom(0, 2_000, 6_000),
});

const availableOf = async (emulator: Emulator) => {
  const rows = (await readAll(emulator, capacitiesPath(GPT41))).items as CapacityRow[];
  return new Map(rows.map(({ location, name, properties }) => [`${location} ${name}`, properties.availableCapacity]));
};

test("whatever is put, each pool's use is what is listed and within its limit; what is made was available just before", async () => {
  const made: number[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(anyPut, { minLength: 2, maxLength: 6 }), async (puts) => {
      const clock = virtualClock(NOON);
      const emulator = emulatorAt(NOON, { clock });
      for (const { account, name, skuName, capacity, waitMs } of puts) {
        const region = account === sweden ? "SwedenCentral" : "EastUS2";
        const available = (await availableOf(emulator)).get(`${region} ${skuName}`) ?? 0;
        const { status } = await put(emulator, account, name, bodyOf(capacity, skuName));
        expect([200, 201, 400, 409]).toContain(status);
        if (status === 201) {
          expect(capacity).toBeLessThanOrEqual(available);
          made.push(capacity);
        }
        await clock.advance(waitMs);
      }
      await expectUsedToBeDeployed(emulator);
    }),
    { numRuns: 12 },
  );
  expect(made.length).toBeGreaterThan(5);
});

test("what all regions share gets short in each of them", async () => {
  const emulator = emulatorAt(NOON);
  const before = await availableOf(emulator);
  // More than any other region has quota for: what the service has free is what ends first then.
  const { status } = await put(emulator, sweden, "large", bodyOf(1_400));
  expect(status).toBe(201);
  const after = await availableOf(emulator);
  const key = "EastUS2 GlobalProvisionedManaged";
  expect(after.get(key)).toBeLessThan(before.get(key) ?? 0);
  expect(after.get("EastUS2 ProvisionedManaged"), "a regional pool is another").toBe(
    before.get("EastUS2 ProvisionedManaged"),
  );
});

test("a resource takes 32 deployments, and a change of one is none more", async () => {
  const clock = virtualClock(NOON);
  const emulator = emulatorAt(NOON, { clock });
  const standing = (await readAll(emulator, `${sweden}/deployments?api-version=2026-09-01`)).items.length;
  for (let n = standing; n < 32; n += 1) {
    expect((await put(emulator, sweden, `more-${n}`, bodyOf(1, "GlobalStandard"))).status).toBe(201);
    await clock.advance(5_000);
  }
  expect((await put(emulator, sweden, "one-too-many", bodyOf(1, "GlobalStandard"))).status).toBe(400);
  expect((await put(emulator, sweden, "more-31", bodyOf(2, "GlobalStandard"))).status).toBe(200);
  expect((await ask(emulator, `${sweden}/deployments/more-31?api-version=2026-09-01`)).json).toMatchObject({
    sku: { capacity: 2 },
  });
});

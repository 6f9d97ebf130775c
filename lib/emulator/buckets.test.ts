import { expect, test } from "vitest";
import { azureBuckets, createBuckets } from "./buckets";
import { virtualClock } from "./clock";
import { createEmulator } from "./emulator";
import { accountsPath, ask, calculatorPath, development, sol } from "./test-calls";

test.each([
  ["reads: 250 at once, then 25 a second", "read", 250, 25],
  ["writes: 200 at once, then 10 a second", "write", 200, 10],
] as const)("%s", (_says, kind, atOnce, perSecond) => {
  const buckets = createBuckets(azureBuckets);
  const burst = (nowMs: number) => {
    let served = 0;
    while (buckets.take("me", kind, nowMs).retryAfterSeconds === undefined) served += 1;
    return served;
  };
  expect(burst(0)).toBe(atOnce);
  expect(burst(1_000)).toBe(perSecond);
  expect(burst(3_600_000)).toBe(atOnce);
});

test("asking before the wait is over is refused and renews it", () => {
  const buckets = createBuckets({ ...azureBuckets, read: { size: 1, perSecond: 1 } });
  const at = (ms: number) => buckets.take("me", "read", ms).retryAfterSeconds;
  expect([at(0), at(100), at(999), at(1_500), at(2_600)]).toEqual([undefined, 1, 1, 1, undefined]);
});

test("an empty bucket answers 429 with Retry-After, in Azure's words, and only there", async () => {
  const sizes = { ...azureBuckets, write: { size: 2, perSecond: 0.5 } };
  const emulator = createEmulator({ clock: virtualClock(0), buckets: sizes });
  const calculate = () => ask(emulator, calculatorPath(), { body: sol(1) });
  expect((await calculate()).headers.get("x-ms-ratelimit-remaining-subscription-writes")).toBe("1");
  await calculate();
  const refused = await calculate();
  expect(refused.status).toBe(429);
  expect(refused.headers.get("Retry-After")).toBe("2");
  expect(refused.text).toMatch(/'write' requests .* try again after '2' seconds/);
  expect((await ask(emulator, accountsPath())).status).toBe(200);
  expect((await ask(emulator, calculatorPath(development), { body: sol(1) })).status).toBe(200);
});

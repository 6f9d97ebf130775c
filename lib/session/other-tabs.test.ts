import { afterEach, expect, test } from "vitest";
import { onSignedOutElsewhere, tellOtherTabs } from "./other-tabs";

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

test("the other tabs hear that somebody signed out, and nothing of whom", async () => {
  const spy = new BroadcastChannel("headroom-session");
  const said: unknown[] = [];
  spy.onmessage = ({ data }: MessageEvent<unknown>) => void said.push(data);
  stops.push(() => spy.close());
  const heard = new Promise<void>((resolve) => stops.push(onSignedOutElsewhere(resolve)));
  tellOtherTabs();
  await heard;
  await expect.poll(() => said).toEqual(["signed-out"]);
});

test("what else is said on the channel signs nobody out", async () => {
  let isOut = false;
  stops.push(onSignedOutElsewhere(() => (isOut = true)));
  const other = new BroadcastChannel("headroom-session");
  stops.push(() => other.close());
  const last = new Promise<void>((resolve) => {
    const spy = new BroadcastChannel("headroom-session");
    stops.push(() => spy.close());
    spy.onmessage = ({ data }: MessageEvent<unknown>) => data === "last" && resolve();
  });
  for (const said of [null, { is: "signed-out" }, "signed-in", "last"]) other.postMessage(said);
  await last;
  expect(isOut).toBe(false);
});

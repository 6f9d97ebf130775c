import { expect, test } from "vitest";
import { MINUTE_MS } from "@/lib/time";
import { zoomKey } from "./zoom-key";

/** In minutes. */
const part = (from: number, to: number) => ({ startMs: from * MINUTE_MS, endMs: to * MINUTE_MS });
const bounds = { whole: part(0, 600), leastMs: 5 * MINUTE_MS };
const plain = { altKey: false, ctrlKey: false, metaKey: false };

test.each<[says: string, key: string, shown: ReturnType<typeof zoomKey>]>([
  ["left is earlier", "ArrowLeft", part(50, 250)],
  ["right is later", "ArrowRight", part(150, 350)],
  ["plus shows less", "+", part(150, 250)],
  ["plus without Shift", "=", part(150, 250)],
  ["minus shows more", "-", part(0, 400)],
  ["0 shows all", "0", null],
  ["other keys are others'", "r", undefined],
  ["Tab goes on", "Tab", undefined],
])("%s", (_says, key, shown) => expect(zoomKey({ ...plain, key }, part(100, 300), null, bounds)).toEqual(shown));

test.each(["altKey", "ctrlKey", "metaKey"])("with %s it is the browser's", (modifier) =>
  expect(zoomKey({ ...plain, [modifier]: true, key: "ArrowLeft" }, part(100, 300), null, bounds)).toBeUndefined(),
);

import fc from "fast-check";
import { expect, test } from "vitest";
import { isSortedBy, parseAsOrder, type RowOrder, turned } from "./row-order";
import { GLOBAL, ZONE } from "./test-rows";

const byName: RowOrder = { by: "name", isDescending: false };
const byRoom: RowOrder = { by: "available", skuName: GLOBAL, isDescending: false };

test.each<[order: RowOrder, text: string]>([
  [byName, "name"],
  [{ by: "name", isDescending: true }, "-name"],
  [{ by: "geography", isDescending: false }, "geography"],
  [{ by: "zone", isDescending: true }, "-zone"],
  [byRoom, `available:${GLOBAL}`],
  [{ by: "remaining", skuName: ZONE, isDescending: true }, `-remaining:${ZONE}`],
  [{ by: "verdict", skuName: "Lunar-1.0_x", isDescending: true }, "-verdict:Lunar-1.0_x"],
])("%j stands in a link as %s, and is read again", (order, text) => {
  expect(parseAsOrder.serialize(order)).toBe(text);
  expect(parseAsOrder.parse(text)).toEqual(order);
});

test("any order reads back as it was", () => {
  const sku = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,99}$/);
  const order = fc.oneof(
    fc.record({ by: fc.constantFrom("name", "geography", "zone"), isDescending: fc.boolean() }),
    fc.record({ by: fc.constantFrom("available", "remaining", "verdict"), skuName: sku, isDescending: fc.boolean() }),
  );
  fc.assert(fc.property(order, (each) => void expect(parseAsOrder.parse(parseAsOrder.serialize(each))).toEqual(each)));
});

test.each([
  ...[
    "",
    "-",
    "--name",
    "Name",
    "name:",
    `name:${GLOBAL}`,
    `-geography:${GLOBAL}`,
    "available",
    "available:",
    "-verdict",
  ],
  ...[
    `available:${GLOBAL}:${GLOBAL}`,
    `capacity:${GLOBAL}`,
    "available:a b",
    "available:<script>",
    "remaining:-x",
    ":x",
  ],
  ...["__proto__", "available:__proto__", "constructor", "toString", "-1", "1e9", "NaN", "<script>alert(1)</script>"],
  ...["\0", " name", "name "],
])("H2: sort=%j is no order: the default stands", (text) => expect(parseAsOrder.parse(text)).toBeNull());

test("H2: nor is one that is too long", () => {
  for (const text of [`available:${"x".repeat(101)}`, "x".repeat(12_000), "-".repeat(12_000)])
    expect(parseAsOrder.parse(text)).toBeNull();
});

test("any text at all is an order that writes as that text, or none", () =>
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("-", ":", "name", "available", "x") })),
      (text) => {
        const order = parseAsOrder.parse(text);
        if (order !== null) expect(parseAsOrder.serialize(order)).toBe(text);
      },
    ),
  ));

test("without a word rows stand by name", () => expect(parseAsOrder.defaultValue).toEqual(byName));

test.each<[says: string, one: RowOrder, other: RowOrder, isOne: boolean]>([
  ["a column is itself", byRoom, byRoom, true],
  ["also when turned round", byRoom, { ...byRoom, isDescending: true }, true],
  ["A10: and in another casing of its SKU", byRoom, { ...byRoom, skuName: GLOBAL.toUpperCase() }, true],
  ["another type's is another", byRoom, { ...byRoom, skuName: ZONE }, false],
  ["another figure's too", byRoom, { ...byRoom, by: "remaining" }, false],
  ["and another word's", byName, { by: "zone", isDescending: false }, false],
])("sorted by a column: %s", (_says, one, other, isOne) => {
  expect(isSortedBy(one, other)).toBe(isOne);
  expect(isSortedBy(other, one)).toBe(isOne);
});

test.each<[says: string, order: RowOrder, pressed: RowOrder, next: RowOrder]>([
  ["words begin with the first", byRoom, byName, byName],
  ["verdicts with the best", byName, { ...byRoom, by: "verdict" }, { ...byRoom, by: "verdict" }],
  ["available with the largest", byName, byRoom, { ...byRoom, isDescending: true }],
  ["remaining too", byRoom, { ...byRoom, by: "remaining" }, { ...byRoom, by: "remaining", isDescending: true }],
  ["of another type too", byRoom, { ...byRoom, skuName: ZONE }, { ...byRoom, skuName: ZONE, isDescending: true }],
  ["pressed again it turns round", byName, byName, { ...byName, isDescending: true }],
  ["and round again", { ...byRoom, isDescending: true }, byRoom, byRoom],
  [
    "A10: a link in another casing is the same column",
    { ...byRoom, skuName: GLOBAL.toLowerCase() },
    byRoom,
    { ...byRoom, skuName: GLOBAL.toLowerCase(), isDescending: true },
  ],
])("a press on a column: %s", (_says, order, pressed, next) => expect(turned(order, pressed)).toEqual(next));

test("two orders are one where they read alike", () => {
  expect(parseAsOrder.eq(byRoom, { ...byRoom })).toBe(true);
  expect(parseAsOrder.eq(byRoom, { ...byRoom, isDescending: true })).toBe(false);
});

import { z } from "zod/mini";

/**
 * An object of Azure's: unknown fields pass unseen, and field names match whatever their casing, as Resource Manager's own
 * clients read them. A field whose exact name is there wins.
 */
export function azureObject<Shape extends z.core.$ZodShape>(shape: Shape) {
  const canonical = new Map(Object.keys(shape).map((name) => [name.toLowerCase(), name]));
  const rename = z.transform((input: unknown) => {
    if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
    const renamed = new Map<string, unknown>();
    for (const [key, value] of Object.entries(input)) {
      const name = canonical.get(key.toLowerCase());
      if (name !== undefined && (key === name || !renamed.has(name))) renamed.set(name, value);
    }
    return Object.fromEntries(renamed);
  });
  return z.pipe(rename, z.object(shape));
}

/** A text Azure may leave out or send as something else: then null. */
export const maybeText = z.catch(z.nullable(z.string()), null);

/** A text without which a row says nothing: one that is missing or blank makes the row unreadable. */
export const someText = z.string().check(z.regex(/\S/));

/** A yes or no Azure may leave out: then false. */
export const maybeFlag = z.catch(z.boolean(), false);

/** Azure's int32. What is negative, fractional, too large, or no number is null: unknown, never 0. */
export const maybeWhole = z.catch(z.nullable(z.int().check(z.minimum(0), z.maximum(2_147_483_647))), null);

/**
 * Azure's double, negative ones included. What is no number, or larger than a double can count one by one, is null: unknown,
 * never 0.
 */
export const maybeNumber = z.catch(
  z.nullable(z.number().check(z.minimum(Number.MIN_SAFE_INTEGER), z.maximum(Number.MAX_SAFE_INTEGER))),
  null,
);

/**
 * A list Azure may leave out. An item of another shape does not take the others with it, but it is counted: what is lost is
 * unknown, not absent. What is no list at all is one thing lost.
 */
export const maybeList = <Item extends z.core.$ZodType>(item: Item) =>
  z.pipe(
    z.optional(z.unknown()),
    z.transform((list: unknown) => {
      if (list === undefined || list === null) return { items: [], lostCount: 0 };
      if (!Array.isArray(list)) return { items: [], lostCount: 1 };
      const items = list.flatMap((each: unknown) => {
        const parsed = z.safeParse(item, each);
        return parsed.success ? [parsed.data] : [];
      });
      return { items, lostCount: list.length - items.length };
    }),
  );

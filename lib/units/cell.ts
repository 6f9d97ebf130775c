/**
 * What one figure on the screen can be. The four kinds are never mixed (and unknown is never drawn as 0):
 * a value, "not offered" (no row came back), "unknown" (a call failed or was partial), "not permitted" (403).
 */
export type Cell<T> =
  | { is: "value"; value: T }
  | { is: "not-offered" }
  | { is: "unknown"; why: string }
  | { is: "not-permitted"; role: string };

export const valueCell = <T>(value: T): Cell<T> => ({ is: "value", value });
export const notOffered: Cell<never> = { is: "not-offered" };
export const unknownCell = (why: string): Cell<never> => ({ is: "unknown", why });

/** A figure on its way: a cell, or not yet one. */
export type Figure<T> = Cell<T> | { is: "loading" } | { is: "not-asked" };

/** A figure in a sheet: what is written of its value, or in words why there is none. */
export function figureEntry<T, Entry>(figure: Figure<T>, write: (value: T) => Entry): Entry | string {
  switch (figure.is) {
    case "value":
      return write(figure.value);
    case "not-offered":
      return "not offered";
    case "unknown":
      return "unknown";
    case "not-permitted":
      return "not permitted";
    case "loading":
      return "not yet known";
    case "not-asked":
      return "not asked";
  }
}

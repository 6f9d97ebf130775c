/** What sizes one SKU takes, in PTU: a minimum and what sizes grow by, or a list that stands alone. */
export type Sizes = readonly [minimum: number, step: number] | { readonly allowed: readonly number[] };

/** Pay-as-you-go takes any whole number, in thousands of tokens per minute. */
export const anyWhole: Sizes = [1, 1];

/** The smallest size that carries `value`; none where a list ends below it. */
export function smallestFrom(sizes: Sizes, value: number): number | undefined {
  if ("allowed" in sizes) return sizes.allowed.find((size) => size >= value);
  const [minimum, step] = sizes;
  return value <= minimum ? minimum : minimum + Math.ceil((value - minimum) / step) * step;
}

/** The largest size that `room` holds; 0 where not even the smallest fits. */
export function largestUpTo(sizes: Sizes, room: number): number {
  if ("allowed" in sizes) return sizes.allowed.findLast((size) => size <= room) ?? 0;
  const [minimum, step] = sizes;
  return room < minimum ? 0 : minimum + Math.floor((room - minimum) / step) * step;
}

/** The nth size from the smallest on; lists end with their largest. */
export function nthSize(sizes: Sizes, n: number): number {
  if ("allowed" in sizes) return sizes.allowed[Math.min(n, sizes.allowed.length - 1)] ?? 0;
  const [minimum, step] = sizes;
  return minimum + n * step;
}

export const isLegalSize = (sizes: Sizes, size: number): boolean => smallestFrom(sizes, size) === size;

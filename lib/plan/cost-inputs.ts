import { smallestFrom } from "@/lib/deployability";
import type { OfferedVersion } from "@/lib/offers";
import type { SizeRule } from "@/lib/sources/catalog";
import { type DeploymentType, type Ptu, ptu, type RegionName, sameSku } from "@/lib/units";

/** The sizes that can be deployed, the smallest first, up to the first that holds `most`; none where they are not known. */
export function sizesUpTo(rule: SizeRule | null, most: number): readonly Ptu[] {
  const sizes: Ptu[] = [];
  let size = rule === null ? null : smallestFrom(rule, ptu(1));
  while (rule !== null && size !== null) {
    sizes.push(size);
    size = size >= most ? null : smallestFrom(rule, ptu(size + 1));
  }
  return sizes;
}

/** Which sizes a type takes in a region; null where the catalogue has not said. */
export const ruleOf = (version: OfferedVersion | null, { skuName }: DeploymentType, region: RegionName | null) =>
  version?.offers.find((offer) => sameSku(offer.skuName, skuName))?.sizes.find((here) => here.region === region)
    ?.rule ?? null;

const scopes = { global: "global", zone: "data-zone", region: "regional", unknown: null } as const;

/** Whose token prices a load pays that may be processed as far as this type lets it; null of a type that we do not know. */
export const tokenScopeOf = ({ scope }: DeploymentType) => scopes[scope];

/** A plain decimal: no sign, no exponent; so many digits before the point, and after it. */
const isDecimal = (text: string, before: number, after: number) =>
  new RegExp(`^\\d{1,${before}}(\\.\\d{1,${after}})?$`).test(text);

/** Whole hours of a day. */
export const readHours = (text: string) => (/^([1-9]|1\d|2[0-4])$/.test(text.trim()) ? Number(text) : null);

/** Per cent, less than all of it. */
export const readDiscount = (text: string) => (isDecimal(text.trim(), 2, 2) ? Number(text) : null);

/** A price that a person typed: above 0, since what is free needs no plan. */
export function readPrice(text: string): number | null {
  const typed = text.trim();
  const value = isDecimal(typed, 7, 6) ? Number(typed) : 0;
  return value > 0 ? value : null;
}

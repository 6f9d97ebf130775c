import type { Ptu } from "./quantity";

const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const threeDigits = new Intl.NumberFormat("en-US", { style: "percent", maximumSignificantDigits: 3 });

/** A whole number with grouped digits: `12,500`. Exact, as Azure's own integers must be. */
export const writeNumber = (value: number) => grouped.format(value);

/** PTU with its unit, for sentences: `1,200 PTU`. In tables the unit stands in the column head instead. */
export const writePtu = (value: Ptu) => `${writeNumber(value)} PTU`;

/** Requests per minute, for sentences: `42 requests/min`. */
export const writeRpm = (value: number) => `${writeNumber(value)} ${value === 1 ? "request" : "requests"}/min`;

/** A share of 0–1 as a percentage with at most three significant digits: `13.5%`. For derived figures only. */
export const writeShare = (share: number) => threeDigits.format(share);

/** Per cent with three digits, which must not make 100 of what did not touch it. */
export const writePercent = (percent: number) =>
  percent < 100 && percent >= 99.95 ? "just under 100%" : writeShare(percent / 100);

/** `1 region`, `31 regions`. */
export const writeCount = (count: number, one: string, many = `${one}s`) =>
  `${writeNumber(count)} ${count === 1 ? one : many}`;

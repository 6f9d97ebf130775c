import { HOUR_MS, MINUTE_MS } from "@/lib/time";
import { dice } from "./dice";
import { scopeId, type Offer } from "./offers";
import type { ModelSeed } from "./seeds/model-seed";
import type { RegionSeed } from "./seeds/regions";
import { timedCapacity } from "./seeds/timetable";
import type { World } from "./world";

/** Free capacity stands still this long, then moves. */
const STEP_MS = 10 * MINUTE_MS;

/** Regions where nothing Regional is free, at no hour: much quota helps nobody there. */
const full = ["westeurope", "switzerlandnorth"];
/** Regions where much that is Regional is free, at every hour: there it is quota that ends first. */
const ample = ["eastus2", "swedencentral", "polandcentral"];

/** What the service shares: one model's SKU in a region, a zone or everywhere. */
export const servicePool = ({ name, version }: ModelSeed, { skuName, reach }: Offer, region: RegionSeed) =>
  `${name} ${version} ${skuName} ${scopeId(reach, region)}`;

/** What is left of it now, after what was deployed while the emulator runs. */
export function leftCapacity(world: World, nowMs: number, model: ModelSeed, offer: Offer, region: RegionSeed): number {
  const taken = world.taken.capacity.get(servicePool(model, offer, region)) ?? 0;
  return Math.max(0, freeCapacity(world.seed, nowMs, model, offer, region) - taken);
}

/**
 * What the service has free of one model's SKU, in PTU or thousands of tokens per minute, before anybody's quota and
 * before sizes. Made up: it swings over the hours, and moves every ten minutes. Where capacity is shared, it is the same
 * number in every region that shares it. A few pools follow a timetable instead.
 */
export function freeCapacity(seed: number, nowMs: number, model: ModelSeed, offer: Offer, region: RegionSeed): number {
  const name = servicePool(model, offer, region);
  const timed = timedCapacity(name, nowMs);
  if (timed !== undefined) return timed;
  const level = levelAt(seed, nowMs, name);
  const most = mostFree(offer, dice(seed, "size", name)) * (model.lifecycleStatus === "Preview" ? 0.2 : 1);
  if (!offer.isProvisioned) return most * Math.max(0.2, level);
  // What all regions share gets short, but runs out for previews only.
  if (offer.reach === "Global") return most * Math.max(model.lifecycleStatus === "Preview" ? 0 : 0.3, level);
  if (offer.reach === "DataZone") return most * level;
  if (full.includes(region.name)) return 0;
  return ample.includes(region.name) ? 400 + most * level : most * level;
}

/** Between 0, which lasts a while when it comes, and 1. */
function levelAt(seed: number, nowMs: number, name: string): number {
  const stepMs = Math.floor(nowMs / STEP_MS) * STEP_MS;
  const hours = stepMs / HOUR_MS / 3;
  const from = Math.floor(hours);
  const [before, after] = [dice(seed, name, from), dice(seed, name, from + 1)];
  const level = before + (after - before) * (hours - from) + 0.08 * (dice(seed, name, "step", stepMs) - 0.5);
  return level < 0.15 ? 0 : Math.min(1, level);
}

/** Regional pools differ most, and some regions have hardly any. */
function mostFree({ reach, isProvisioned }: Offer, size: number): number {
  if (!isProvisioned) return 2_000 + 40_000 * size;
  if (reach === "Global") return 1_000 + 3_000 * size;
  return reach === "DataZone" ? 300 + 2_500 * size : 1_200 * size * size;
}

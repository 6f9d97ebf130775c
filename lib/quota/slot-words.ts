import { type Pool, type PoolKind, shorter, type Slots } from "@/lib/pools";
import { type Ptu, writeNumber } from "@/lib/units";

const names: Partial<Record<PoolKind, string>> = { global: "Global", zone: "Data Zone", regional: "Regional" };

/**
 * Which of slots and PTU quota a further deployment would lack in a resource that may be full, in a sentence; null where slots are left.
 * @param smallestOf the smallest deployment that a pool could take, null where that is not known
 */
export function slotWords(
  slots: Slots,
  pools: readonly Pool[],
  smallestOf: (pool: Pool) => { ptu: Ptu } | null,
): string | null {
  if (!slots.isFull) return null;
  const { subscription, region } = slots.account;
  const here = pools.filter(
    (pool) =>
      pool.subscription === subscription && region !== null && pool.regions.includes(region) && pool.kind in names,
  );
  const judged = here.map((pool) => ({ pool, lacks: shorter(slots, pool.remaining, smallestOf(pool)?.ptu ?? null) }));
  const left = judged.flatMap(({ pool: { kind, remaining }, lacks }) =>
    lacks === "slots" && remaining.is === "value" ? [`${writeNumber(remaining.value)} ${names[kind]}`] : [],
  );
  if (left.length > 0) return `Slots may be short; quota is not: ${left.join(", ")} PTU are left.`;
  if (judged.length > 0 && judged.every(({ lacks }) => lacks === "both")) return "Slots may be short, and so is quota.";
  return "Slots may be short; whether quota is, too, is not known.";
}

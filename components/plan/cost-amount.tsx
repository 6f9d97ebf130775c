import { Skeleton } from "@/components/ui";
import { type Currency, writeMoney } from "@/lib/units";

interface CostAmountProps {
  /** Not rounded; no price found is another thing than not known, and neither is 0. */
  amount: number | "not-found" | "unknown";
  currency: Currency;
  isReading?: boolean;
}

/** Money in its place. */
export function CostAmount({ amount, currency, isReading = false }: CostAmountProps) {
  if (typeof amount === "number") return writeMoney(amount, currency);
  if (isReading) return <Skeleton className="h-4 w-16 align-middle" />;
  if (amount === "not-found") return <span className="text-muted">no price found</span>;
  return <span className="hatch rounded px-1.5 py-0.5">unknown</span>;
}

import type { Regions } from "@/lib/offers";
import type { QuotaParams } from "@/lib/quota/search-params";

/** What every panel of the screen is given. */
export interface QuotaView {
  params: QuotaParams;
  setParams: (to: Partial<QuotaParams>) => void;
  regions: Regions;
  subscriptionName: (id: string) => string;
  /** UTC epoch ms. */
  nowMs: number;
}

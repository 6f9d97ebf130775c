import type { Regions } from "@/lib/offers";
import type { QuotaParams } from "@/lib/quota/search-params";

/** What every panel of the screen is given. */
export interface QuotaView {
  params: QuotaParams;
  setParams: (to: Partial<QuotaParams>) => void;
  regions: Regions;
  subscriptionName: (id: string) => string;
  /** More than one subscription is looked at: two pools of one place differ by theirs alone. */
  isOfMany: boolean;
  /** UTC epoch ms. */
  nowMs: number;
}

import { type Azure, list, readOperation } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { MINUTE_MS } from "@/lib/time";
import { toSubscription } from "./subscriptions";
import { subscriptionWire } from "./wire";

const listSubscriptions = readOperation<null>({
  name: "Subscriptions_List",
  family: "Resources",
  role: "Reader",
  path: () => "/subscriptions",
});

/** All subscriptions of the signed-in tenant that the person may see, each once. */
export const subscriptionsQuery = (azure: Azure) =>
  azureQuery(azure, {
    key: ["subscriptions"],
    staleMs: 5 * MINUTE_MS,
    read: async (reading) => {
      const listing = await list(azure, listSubscriptions, null, subscriptionWire, reading);
      const byId = new Map(listing.items.map(toSubscription).map((each) => [each.id, each]));
      return { ...listing, items: [...byId.values()] };
    },
  });

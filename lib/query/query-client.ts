import { QueryClient } from "@tanstack/react-query";

/**
 * One cache for all screens. The pipeline is the one retry layer, so nothing is repeated here; what is on the screen is read
 * again when a person asks, when its time is up, or when the network is back.
 */
export const createQueryClient = () =>
  new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } } });

import { queryOptions } from "@tanstack/react-query";
import { type CallOptions, early, loaded } from "@/lib/azure";
import { DAY_MS, HOUR_MS } from "@/lib/time";
import type { PtuQuestion, TokenQuestion } from "./prices";

const wire = early(() => import("./wire"));

/** Prices change on the first of a month; the server looks once a day. They are nobody's own, so no account is in the key. */
const pricesQuery = <T>(
  key: readonly unknown[],
  read: (source: Awaited<ReturnType<typeof wire>>, options: CallOptions) => Promise<T>,
) =>
  queryOptions<T>({
    queryKey: ["prices", ...key],
    staleTime: HOUR_MS,
    gcTime: DAY_MS,
    queryFn: async ({ signal }) => read(await loaded(wire), { signal }),
  });

/**
 * What a PTU of each deployment type costs in a region: by the hour, and reserved for a month and for a year.
 * @returns per PTU, in the currency; *not offered* where the list has no such meter
 */
export const ptuPricesQuery = ({ region, currency }: PtuQuestion) =>
  pricesQuery(["ptu", region, currency], ({ readPtuPrices }, options) => readPtuPrices({ region, currency }, options));

/**
 * What a model version's tokens cost in a region, for each scope and tier.
 * @returns per million tokens, in the currency; *not offered* where no meter can be matched surely
 */
export const tokenPricesQuery = ({ region, model, version, currency }: TokenQuestion) =>
  pricesQuery(["tokens", region, model, version, currency], ({ readTokenPrices }, options) =>
    readTokenPrices({ region, model, version, currency }, options),
  );

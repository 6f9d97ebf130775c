import { z } from "zod/mini";
import { askOwnServer, type CallOptions } from "@/lib/azure";
import { AzureError } from "@/lib/azure";
import { currencies } from "@/lib/units";
import type { PtuPrices, PtuQuestion, TokenPrices, TokenQuestion } from "./prices";

/** What our own server answers; it has read Azure's rows already (server.ts). */
const meterPrice = z.object({
  amount: z.number().check(z.minimum(0)),
  currency: z.enum(currencies),
  meterName: z.string(),
  productName: z.string(),
  sinceMs: z.nullable(z.number()),
  band: z.optional(z.literal("short-context")),
});
const foundPrice = z.discriminatedUnion("is", [
  z.object({ is: z.literal("value"), value: meterPrice }),
  z.object({ is: z.literal("not-offered") }),
  z.object({ is: z.literal("unknown"), why: z.string() }),
]);
const age = { readAtMs: z.number(), isStale: z.boolean() };

const ptuPrices = z.object({
  types: z.array(z.object({ skuName: z.string(), hourly: foundPrice, oneMonth: foundPrice, oneYear: foundPrice })),
  ...age,
});

const tokenPrice = z.object({ input: foundPrice, cachedInput: foundPrice, output: foundPrice });
const tiers = z.object({ standard: tokenPrice, priority: tokenPrice, batch: tokenPrice });
const tokenPrices = z.object({
  scopes: z.object({ global: tiers, "data-zone": tiers, regional: tiers }),
  ...age,
});

const OPERATION = "RetailPrices_List";

async function read<T>(asked: Record<string, string>, schema: z.ZodMiniType<T>, options: CallOptions): Promise<T> {
  const path = `/api/prices?${new URLSearchParams(asked)}`;
  const parsed = schema.safeParse(await askOwnServer({ operation: OPERATION, path }, options));
  if (parsed.success) return parsed.data;
  throw new AzureError({
    ...{ operation: OPERATION, at: Date.now(), clientRequestId: null, requestId: null, correlationId: null },
    ...{ kind: "unreadable", because: "an answer of another version of Headroom" },
  });
}

/** @throws AzureError */
export const readPtuPrices = ({ region, currency }: PtuQuestion, options: CallOptions): Promise<PtuPrices> =>
  read({ kind: "ptu", region, currency }, ptuPrices, options);

/** @throws AzureError */
export const readTokenPrices = ({ currency, ...place }: TokenQuestion, options: CallOptions): Promise<TokenPrices> =>
  read(
    { kind: "tokens", region: place.region, model: place.model, version: place.version, currency },
    tokenPrices,
    options,
  );

import { configuration } from "@/lib/env/server";
import { answerPrices } from "@/lib/sources/prices/server";

export const dynamic = "force-dynamic";

/** Prices of the public list, which answers no browser itself (no CORS). */
export const GET = (request: Request) => answerPrices(request, configuration());

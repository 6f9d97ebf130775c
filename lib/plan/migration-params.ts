import { parseAsModels } from "@/lib/offers";

export const OTHERS_LIMIT = 3;

/** Other model versions that the same load is put to. */
export const migrationParams = { others: parseAsModels(OTHERS_LIMIT).withDefault([]) };

import { z } from "zod/mini";
import { azureObject, maybeText } from "@/lib/azure";

/** One row of Accounts_List, api-version 2026-09-01 (azure-rest-api-specs, read 2026-11-21). */
export const accountWire = azureObject({ id: z.string(), name: maybeText, kind: maybeText, location: maybeText });

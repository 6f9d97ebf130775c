import { z } from "zod/mini";
import { azureObject, maybeFlag, maybeList, maybeText, maybeWhole } from "@/lib/azure";

const capacityWire = azureObject({
  minimum: maybeWhole,
  maximum: maybeWhole,
  step: maybeWhole,
  allowedValues: maybeList(z.int().check(z.positive())),
});

const skuWire = azureObject({
  name: z.string(),
  usageName: maybeText,
  deprecationDate: maybeText,
  capacity: z.catch(z.optional(capacityWire), undefined),
});

/** One row of Models_List, api-version 2026-09-01 (azure-rest-api-specs, read 2026-11-21). */
export const modelWire = azureObject({
  model: azureObject({
    format: z.catch(z.string(), "OpenAI"),
    name: z.string(),
    version: z.string(),
    publisher: maybeText,
    isDefaultVersion: maybeFlag,
    lifecycleStatus: maybeText,
    deprecation: z.catch(z.optional(azureObject({ inference: maybeText })), undefined),
    skus: maybeList(skuWire),
  }),
});

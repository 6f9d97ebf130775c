import { createParser } from "nuqs/server";
import { regionName } from "@/lib/units";
import { anywhere, type Residency } from "./residency";

/** "EU", "US", or a region such as "swedencentral". */
export const parseAsResidency = createParser<Residency>({
  parse: (text) => {
    const zone = text.toUpperCase();
    if (zone === "EU" || zone === "US") return { is: "zone", zone };
    return /^[a-z][a-z0-9]{2,39}$/.test(text) ? { is: "region", region: regionName(text) } : null;
  },
  serialize: writeResidency,
  eq: (a, b) => writeResidency(a) === writeResidency(b),
}).withDefault(anywhere);

function writeResidency(residency: Residency): string {
  return residency.is === "zone" ? residency.zone : residency.is === "region" ? residency.region : "";
}

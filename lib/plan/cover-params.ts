import { createParser } from "nuqs/server";
import type { Reservation } from "@/lib/costs";
import { isAzureName } from "@/lib/offers";
import { deploymentType, isProvisioned, ptu } from "@/lib/units";

/** More would not fit into a link with all the rest. */
export const RESERVATIONS_LIMIT = 20;

const REGION = /^[a-z][a-z0-9]{2,39}$/;
const SIZE = /^[1-9]\d{0,6}$/;
const termsInLink = { "1m": "one-month", "1y": "one-year" } as const;

function parseReservation(text: string): Reservation | null {
  const [sku = "", region = "", size = "", given = "", ...rest] = text.split(",");
  const term = given === "1m" || given === "1y" ? termsInLink[given] : null;
  const isRead = isAzureName(sku) && isProvisioned(sku) && REGION.test(region) && SIZE.test(size) && rest.length === 0;
  return isRead && term !== null
    ? { skuName: deploymentType(sku).skuName, region, ptu: ptu(Number(size)), term }
    : null;
}

/** `GlobalProvisionedManaged,swedencentral,100,1y~…`. What says nothing is left out. */
const parseAsReservations = createParser<readonly Reservation[]>({
  parse: (text) => {
    const read = text.split("~").flatMap((part) => parseReservation(part) ?? []);
    return read.length === 0 ? null : read.slice(0, RESERVATIONS_LIMIT);
  },
  serialize: (reservations) =>
    reservations
      .map(({ skuName, region, ptu, term }) => [skuName, region, ptu, term === "one-month" ? "1m" : "1y"].join())
      .join("~"),
  eq: (a, b) => JSON.stringify(a) === JSON.stringify(b),
});

/** Whether each reservation of a link was read: who opens another is told. */
export const areReservationsWhole = (text: string) =>
  parseAsReservations.parse(text)?.length === text.split("~").length;

/** What a person says that they have reserved: its API needs rights of its own, so nobody is asked for it. */
export const coverParams = { reserved: parseAsReservations.withDefault([]) };

import { byName, deploymentTypes, type Ptu, ptu } from "@/lib/units";
import { amountsOf, type Cost } from "./cost-case";
import { hoursOf, type PriceSet, type Term, terms } from "./prices";

/** A deployment type in a region: a reservation covers this one, and no other. */
export interface CoverPlace {
  skuName: string;
  /** Azure's short name. */
  region: string;
}

/** PTUs that are deployed there. */
export interface DeployedThere extends CoverPlace {
  ptu: Ptu;
  /** The size of a deployment is not known: there are more. */
  isAtLeast: boolean;
}

/** What a person says that they have reserved. */
export interface Reservation extends CoverPlace {
  ptu: Ptu;
  term: Term;
}

/** What of the deployed PTUs is covered by reservations. Where more may be deployed, so may be covered and uncovered, and less unused. */
export interface CoverRow extends CoverPlace {
  deployed: Ptu;
  isAtLeast: boolean;
  reserved: Ptu;
  covered: Ptu;
  uncovered: Ptu;
  unused: Ptu;
  /** Per hour. Covered and unused share what the reservations cost by their PTUs; uncovered is paid by the hour. */
  costs: { covered: Cost; uncovered: Cost; unused: Cost };
}

interface CoverFacts {
  deployed: readonly DeployedThere[];
  /** Everything was read that may hold a deployment. */
  isWhole: boolean;
  reservations: readonly Reservation[];
  pricesOf: (place: CoverPlace) => PriceSet;
}

/** Each deployment type and region that has something deployed or reserved: by type in their order, then by region. */
export function coverOf({ deployed, isWhole, reservations, pricesOf }: CoverFacts): readonly CoverRow[] {
  const places = new Map([...deployed, ...reservations].map((place) => [keyOf(place), place]));
  const order = deploymentTypes([...places.values()].map(({ skuName }) => skuName)).map((type) =>
    type.skuName.toLowerCase(),
  );
  const rank = ({ skuName }: CoverPlace) => order.indexOf(skuName.toLowerCase());
  const sorted = [...places].sort(([, a], [, b]) => rank(a) - rank(b) || byName(a.region, b.region));
  return sorted.map(([key, { skuName, region }]) => {
    const here = deployed.filter((each) => keyOf(each) === key);
    const bought = reservations.filter((each) => keyOf(each) === key);
    const held = sum(here.map((each) => each.ptu));
    const reserved = sum(bought.map((each) => each.ptu));
    const [covered, uncovered, unused] = [
      Math.min(held, reserved),
      Math.max(0, held - reserved),
      Math.max(0, reserved - held),
    ];
    const prices = pricesOf({ skuName, region });
    const perReserved = perReservedPtu(bought, prices, reserved);
    return {
      ...{ skuName, region, deployed: ptu(held), isAtLeast: !isWhole || here.some((each) => each.isAtLeast) },
      ...{ reserved: ptu(reserved), covered: ptu(covered), uncovered: ptu(uncovered), unused: ptu(unused) },
      costs: {
        covered: times(perReserved, covered),
        uncovered: times(hourly(prices), uncovered),
        unused: times(perReserved, unused),
      },
    };
  });
}

/** Casings of Azure's names differ; hostile ones may hold anything, so the two are kept apart. */
const keyOf = ({ skuName, region }: CoverPlace) => JSON.stringify([skuName.toLowerCase(), region.toLowerCase()]);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Nothing costs nothing, whatever its price. */
const times = (cost: Cost, count: number): Cost => {
  if (count === 0) return { is: "known", perHour: 0 };
  return cost.is === "known" ? { is: "known", perHour: cost.perHour * count } : cost;
};

function hourly(prices: PriceSet): Cost {
  const { missing, amount } = amountsOf(prices, ["ptu-hourly"]);
  return missing.length > 0 ? { is: "unknown", missing } : { is: "known", perHour: amount("ptu-hourly") };
}

/** In the mean over all reservations of the place. */
function perReservedPtu(bought: readonly Reservation[], prices: PriceSet, reserved: number): Cost {
  const needed = terms.filter((term) => bought.some((each) => each.term === term));
  const { missing, amount } = amountsOf(prices, needed);
  if (missing.length > 0) return { is: "unknown", missing };
  const perHour = sum(bought.map((each) => (each.ptu * amount(each.term)) / hoursOf[each.term]));
  return { is: "known", perHour: perHour / reserved };
}

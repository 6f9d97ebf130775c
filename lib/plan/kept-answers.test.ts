import { expect, test } from "vitest";
import type { FoundPrice, PtuPrice } from "@/lib/sources/prices";
import { notOffered, ptu, unknownCell, valueCell } from "@/lib/units";
import { keptAnswers, type KeptFacts } from "./kept-answers";

const priceOf = (amount: number): FoundPrice =>
  valueCell({ amount, currency: "USD", meterName: "", productName: "", sinceMs: null });
const price: PtuPrice = {
  ...{ skuName: "ProvisionedManaged", hourly: priceOf(0.5), oneMonth: priceOf(3) },
  oneYear: notOffered,
};

const facts = (more: Partial<KeptFacts> = {}): KeptFacts => ({
  deployed: { size: valueCell(ptu(100)), from: "typed" },
  calculated: { is: "not-asked" },
  ...{ available: valueCell(ptu(250)), remaining: unknownCell("not read"), price, currency: "USD" },
  atMs: { size: 1, capacity: 2, quota: 3, price: 4 },
  ...more,
});

const told = (more?: Partial<KeptFacts>) =>
  keptAnswers(facts(more)).map(({ what, unit, figure, atMs }) =>
    [what, figure.is === "value" ? figure.value : figure.is, unit, atMs].join(" | "),
  );

test("what was answered is kept with when; the money of this size is made from the price as it was told", () =>
  expect(told()).toEqual([
    "Planned size | 100 | PTU | ",
    "Available capacity | 250 | PTU | 2",
    "Remaining quota | unknown | PTU | 3",
    "PTU by the hour | 0.5 | USD per PTU and hour | 4",
    "Reservation of one month | 3 | USD per PTU for the term | 4",
    "Reservation of one year | not-offered | USD per PTU for the term | 4",
    "This size by the hour | 50 | USD per hour | 4",
  ]));

test("an official size is kept with its answer's time; what is still asked, and what nobody asked, is not kept", () =>
  expect(
    told({
      deployed: { size: valueCell(ptu(150)), from: "calculator" },
      calculated: valueCell(ptu(150)),
      ...{ available: { is: "loading" }, remaining: { is: "not-asked" }, price: undefined },
    }),
  ).toEqual(["Deployable size | 150 | PTU | 1", "Planned size | 150 | PTU | 1"]));

test("without a price or a size there is no money", () =>
  expect(told({ price: { ...price, hourly: notOffered } }).filter((line) => line.startsWith("This size"))).toEqual([]));

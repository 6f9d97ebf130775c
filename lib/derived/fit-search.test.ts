import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CallShape } from "@/lib/sources/calculator";
import { factorOf } from "./neighbouring-loads";
import {
  anyWorkload,
  everyLoad,
  fitOfCalculator as search,
  known,
  lawless,
  requests,
  rowsOf as rows,
  silent,
  smallWorkload,
  stepped,
  straight,
  workload,
} from "./test-calculators";

describe("whatever the calculator answers", () => {
  const calculators = fc.oneof(stepped, straight, lawless, silent);

  test("few calls, none twice, true ends, and a contradiction exactly when the answers hold one", () =>
    fc.assert(
      fc.asyncProperty(anyWorkload, fc.nat({ max: 200 }), calculators, async (shapes, most, calculator) => {
        const fit = await search(shapes, most, calculator);
        expect(fit.asked.length).toBeLessThanOrEqual(14);
        expect(fit.asked[0]?.shapes).toEqual(shapes);
        const questions = fit.asked.map((each) => requests(each.shapes).join());
        expect(new Set(questions).size).toBe(questions.length);
        for (const each of fit.asked) expect(each.factor).toBe(factorOf(shapes, each.shapes));

        const needs = known(fit.asked).map(({ shapes, ptu }) => ({ rows: requests(shapes), ptu }));
        const isBelow = (a: readonly number[], b: readonly number[]) => a.every((each, row) => each <= (b[row] ?? 0));
        const falls = needs.some((a) => needs.some((b) => a !== b && isBelow(a.rows, b.rows) && a.ptu > b.ptu));
        expect(fit.contradiction !== null).toBe(falls);

        if (fit.is === "all-fit") expect(needs.every((each) => each.ptu <= most)).toBe(true);
        if (fit.is === "none-fits") expect(needs.every((each) => each.ptu > most)).toBe(true);
        if (fit.is === "unknown") expect(needs.length).toBe(fit.asked.length - 1);
        if (fit.is !== "bracketed") return;
        expect(fit.fits.required).toBe(calculator(fit.fits.shapes).requiredPtu);
        expect(fit.tooMuch.required).toBe(calculator(fit.tooMuch.shapes).requiredPtu);
        expect(fit.fits.required).toBeLessThanOrEqual(most);
        expect(fit.tooMuch.required).toBeGreaterThan(most);
        expect(isBelow(requests(fit.fits.shapes), requests(fit.tooMuch.shapes))).toBe(true);
        expect(fit.fits.shapes).not.toEqual(fit.tooMuch.shapes);
      }),
      { numRuns: 200 },
    ));

  test("it stops early only where nothing is left to ask, and is near to the end in any case", () =>
    fc.assert(
      fc.asyncProperty(anyWorkload, fc.nat({ max: 200 }), fc.oneof(stepped, straight, lawless), async (...all) => {
        const fit = await search(...all);
        expect(fit.is).not.toBe("unknown");
        if (fit.is !== "bracketed" || fit.isExact) return;
        expect(fit.asked).toHaveLength(14);
        expect(fit.tooMuch.factor / fit.fits.factor).toBeLessThan(1.1);
      }),
      { numRuns: 200 },
    ));

  test("rows that growth took beyond the field's limit end as well", () =>
    fc.assert(
      fc.asyncProperty(workload(110_000_000, 64), fc.nat({ max: 200 }), calculators, async (...all) => {
        const fit = await search(...all);
        const questions = fit.asked.map((each) => requests(each.shapes).join());
        expect(new Set(questions).size).toBe(questions.length);
        expect(questions.length).toBeLessThanOrEqual(14);
      }),
    ));
});

describe("of small workloads every load can be counted", () => {
  const most = fc.nat({ max: 200 });

  test("exact is what counting finds for a calculator that never falls, and what is not exact has it in between", () =>
    fc.assert(
      fc.asyncProperty(smallWorkload, most, fc.oneof(stepped, straight), async (shapes, most, calculator) => {
        const fit = await search(shapes, most, calculator);
        const every = everyLoad(shapes, 40);
        const fitting = every.filter((load) => Number(calculator(rows(...load)).requiredPtu) <= most).length;
        if (fit.is === "none-fits") return void expect(fitting).toBe(0);
        if (fit.is === "all-fit") return void expect(fitting).toBe(every.length);
        if (fit.is !== "bracketed") return void expect(fit.is).toBe("bracketed");
        const place = (load: readonly CallShape[]) => {
          const at = every.findIndex((each) => each.join() === requests(load).join());
          return at === -1 ? Infinity : at; // beyond what was counted
        };
        const [low, high] = [place(fit.fits.shapes), place(fit.tooMuch.shapes)];
        if (low === Infinity) return void expect(fitting).toBe(every.length);
        expect(low).toBeLessThan(fitting);
        expect(high).toBeGreaterThanOrEqual(fitting);
        if (fitting < every.length) expect(fit.isExact).toBe(high - low === 1);
      }),
      { numRuns: 100 },
    ));

  test("exact means that no load lies between, also for a calculator that falls", () =>
    fc.assert(
      fc.asyncProperty(smallWorkload, most, lawless, async (shapes, most, calculator) => {
        const fit = await search(shapes, most, calculator);
        if (fit.is !== "bracketed" || fit.tooMuch.factor > 40) return;
        const every = everyLoad(shapes, 41).map((load) => load.join());
        const [low, high] = [fit.fits, fit.tooMuch].map((end) => every.indexOf(requests(end.shapes).join()));
        expect(fit.isExact).toBe(Number(high) - Number(low) === 1);
      }),
      { numRuns: 200 },
    ));
});

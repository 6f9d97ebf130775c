import { writeIso } from "@/lib/time";
import { deploymentType } from "@/lib/units";
import { parseAsShapes } from "@/lib/workload";
import { inputNames } from "./input-names";
import type { KeptAnswer, KeptPlan } from "./kept-plan";
import { writeDifference, writeFigure } from "./written";

/** One line of two plans side by side. Texts may be hostile; null is what a plan does not hold. */
export interface ComparedRow {
  part: "input" | "time" | KeptAnswer["part"];
  what: string;
  a: string | null;
  b: string | null;
  differs: boolean;
  /** B less A, where both are numbers of one unit: "+50 PTU"; null otherwise. */
  difference: string | null;
}

const parts = ["size", "capacity", "price"] as const;

/** Two plans line by line: inputs first, then answers, capacity, prices, and when each was asked and kept. */
export function comparedPlans(a: KeptPlan, b: KeptPlan): readonly ComparedRow[] {
  return [
    ...inputRows(a, b),
    ...parts.flatMap((part) => answerRows(part, a, b)),
    textRow("time", "Kept at", writeIso(a.keptAtMs), writeIso(b.keptAtMs)),
    ...parts.flatMap((part) => {
      const [askedA, askedB] = [askedAt(part, a), askedAt(part, b)];
      return askedA === null && askedB === null ? [] : [textRow("time", timeNames[part], askedA, askedB)];
    }),
  ];
}

const timeNames = { size: "Size asked at", capacity: "Capacity asked at", price: "Price asked at" } as const;

const textRow = (part: ComparedRow["part"], what: string, a: string | null, b: string | null): ComparedRow => ({
  ...{ part, what, a, b, difference: null },
  differs: a !== b,
});

function inputRows(a: KeptPlan, b: KeptPlan): readonly ComparedRow[] {
  const [inA, inB] = [new URLSearchParams(a.question), new URLSearchParams(b.question)];
  const known = [...inputNames.keys()];
  const others = [...inA.keys(), ...inB.keys()].filter((key) => !inputNames.has(key));
  return [...new Set([...known, ...others])].flatMap((key) =>
    inA.has(key) || inB.has(key)
      ? [
          textRow(
            "input",
            inputNames.get(key)?.name ?? key,
            writeInput(key, inA.get(key)),
            writeInput(key, inB.get(key)),
          ),
        ]
      : [],
  );
}

/** Shapes, the type and what the link leaves out are told in words; everything else as the link holds it. */
function writeInput(key: string, value: string | null): string | null {
  if (value === null) return inputNames.get(key)?.unset ?? null;
  if (key === "type") return deploymentType(value).name;
  const shapes = key === "shapes" ? parseAsShapes.parse(value) : null;
  if (shapes === null) return value;
  return shapes
    .map(({ name, requestsPerMinute, promptTokens, generatedTokens }) => {
      const says = `${requestsPerMinute ?? "?"} requests/min of ${promptTokens ?? "?"} + ${generatedTokens ?? "?"} tokens`;
      return name === "" ? says : `${name}: ${says}`;
    })
    .join("; ");
}

function answerRows(part: KeptAnswer["part"], a: KeptPlan, b: KeptPlan): readonly ComparedRow[] {
  const of = (plan: KeptPlan) =>
    new Map(plan.answers.filter((each) => each.part === part).map((each) => [each.what, each]));
  const [ofA, ofB] = [of(a), of(b)];
  return [...new Set([...ofA.keys(), ...ofB.keys()])].map((what) => {
    const [one, other] = [ofA.get(what) ?? null, ofB.get(what) ?? null];
    const [writtenA, writtenB] = [one && writeFigure(one), other && writeFigure(other)];
    return {
      ...{ part, what, a: writtenA, b: writtenB, differs: writtenA !== writtenB },
      difference: one && other ? writeDifference(one, other) : null,
    };
  });
}

/** The latest answer of a part. */
function askedAt(part: KeptAnswer["part"], { answers }: KeptPlan): string | null {
  const instants = answers.flatMap((each) => (each.part === part && each.atMs !== null ? [each.atMs] : []));
  return instants.length === 0 ? null : writeIso(Math.max(...instants));
}

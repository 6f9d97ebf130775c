import { z } from "zod/mini";
import { type KeptPlan, LONGEST_NAME } from "./kept-plan";
import { isUnit } from "./written";

const text = (most: number) => z.string().check(z.maxLength(most));
/** As a date can hold it. */
const instant = z.int().check(z.minimum(0), z.maximum(8.64e15));

const figure = z.discriminatedUnion("is", [
  z.object({ is: z.literal("value"), value: z.number().check(z.minimum(0), z.maximum(1e15)) }),
  z.object({ is: z.literal("not-offered") }),
  z.object({ is: z.literal("unknown"), why: text(500) }),
  z.object({ is: z.literal("not-permitted"), role: text(500) }),
]);

const answer = z.object({
  part: z.enum(["size", "capacity", "price"]),
  what: text(200),
  unit: text(60).check(z.refine(isUnit)),
  figure,
  atMs: z.nullable(instant),
});

/** Fields that are not named here are left behind; no name of a field is ever taken from what came in. */
const plan = z.object({
  id: z.string().check(z.regex(/^[\w-]{1,80}$/)),
  name: text(LONGEST_NAME),
  keptAtMs: instant,
  question: text(8_000),
  answers: z.array(answer).check(z.maxLength(200)),
});

/** A plan that was kept or written to a file, by an older release, another tab or anybody: whatever is none is null. */
export function parsePlan(value: unknown): KeptPlan | null {
  const parsed = plan.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** A file of everything has no list where no plan was kept. */
const file = z.object({ schema: z.string(), version: z.number(), plans: z._default(z.array(z.unknown()), []) });

/** The frame of a file, its plans not looked at yet. */
export function parseFile(value: unknown): z.infer<typeof file> | null {
  const parsed = file.safeParse(value);
  return parsed.success ? parsed.data : null;
}

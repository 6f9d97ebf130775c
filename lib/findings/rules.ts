import { capacityWithoutQuota } from "./capacity-without-quota";
import { donors } from "./donors";
import { type FindingFacts, knownFacts } from "./facts";
import type { FindingNames, FindingWords, Rule } from "./finding";
import { idleDeployment } from "./idle-deployment";
import { overLimit } from "./over-limit";
import { quotaWithoutCapacity } from "./quota-without-capacity";
import { retiringModel } from "./retiring-model";
import { strandedQuota } from "./stranded-quota";

/** Every kind of finding, the most urgent first. A new one is a file and a line here. */
const rules = {
  "retiring-model": retiringModel,
  "over-limit": overLimit,
  "idle-deployment": idleDeployment,
  "quota-without-capacity": quotaWithoutCapacity,
  "capacity-without-quota": capacityWithoutQuota,
  "stranded-quota": strandedQuota,
  donors,
};

type Kinds = { [Is in keyof typeof rules]: ReturnType<(typeof rules)[Is]["find"]>[number] };

/** Something that needs a person: exactly one of these. */
export type Finding = Kinds[keyof Kinds];

/**
 * What needs a person, the most urgent first. Each stands on figures that were read, and carries them: what is unknown, not
 * permitted or not asked makes none. It never throws.
 */
export function findingsOf(facts: FindingFacts): readonly Finding[] {
  const known = knownFacts(facts);
  return Object.values(rules).flatMap((rule): readonly Finding[] => rule.find(known));
}

/** A finding in a few words and a sentence or two: plain text that can be drawn, or copied, as it is. */
export const findingWords = (finding: Finding, nameOf: FindingNames): FindingWords =>
  wordsOf(finding.is, finding, nameOf);

const ruleOf: { [Is in keyof Kinds]: Rule<Kinds[Is]> } = rules;

const wordsOf = <Is extends keyof Kinds>(is: Is, finding: Kinds[Is], nameOf: FindingNames) =>
  ruleOf[is].words(finding, nameOf);

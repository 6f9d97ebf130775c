import { plainName } from "@/lib/export";
import { type OfferedVersion, type RetirementMark, retirementMark } from "@/lib/offers";
import type { Account } from "@/lib/sources/accounts";
import type { Deployment } from "@/lib/sources/deployments";
import { writeDay } from "@/lib/time";
import type { RegionName } from "@/lib/units";
import type { Found, Rule } from "./finding";

/** A deployment whose model version has retired, or retires within 90 days. */
interface RetiringModel extends Found<"retiring-model"> {
  deployment: Deployment;
  account: Account;
  mark: RetirementMark;
  /** UTC epoch ms: of this type of the version in this region, where it has a date of its own. */
  retiresAt: number;
}

export const retiringModel: Rule<RetiringModel> = {
  find: ({ deployments, versions, nowMs }) => {
    const retirementOf = retirements(versions);
    return deployments
      .flatMap(({ deployment, account }): readonly RetiringModel[] => {
        const { region, subscription } = account;
        if (region === null || deployment.state?.toLowerCase() === "deleting") return [];
        const retiresAt = retirementOf(deployment, region);
        const mark = retirementMark(retiresAt, nowMs);
        if (retiresAt === null || mark === null) return [];
        const about = { of: `${account.name} / ${deployment.name}`, region, subscription };
        const evidence = [{ what: "Retires", ...about, is: "instant", atMs: retiresAt } as const];
        const key = `retiring-model ${deployment.id.toLowerCase()}`;
        return [{ is: "retiring-model", key, deployment, account, mark, retiresAt, evidence }];
      })
      .toSorted((a, b) => a.retiresAt - b.retiresAt);
  },
  words: ({ deployment, account, mark, retiresAt }, nameOf) => {
    const { name, version } = deployment.model;
    const model = plainName([name, version].filter((part) => part !== null).join(" "));
    const where = account.region === null ? "" : ` in ${plainName(nameOf.region(account.region))}`;
    const [title, tense] =
      mark === "retired" ? ["Model version retired", "retired"] : ["Model version retires soon", "retires"];
    return {
      title,
      says:
        `${plainName(deployment.name)} of ${plainName(account.name)}${where} runs ${model}, which ${tense} on ` +
        `${writeDay(retiresAt)} (UTC). ${policyWords(deployment.upgradePolicy)}`,
    };
  },
};

/** DeploymentModelVersionUpgradeOption, azure-rest-api-specs, cognitiveservices 2026-09-01; read 2026-11-21. The enum is open. */
function policyWords(policy: string | null): string {
  switch (policy?.toLowerCase()) {
    case undefined:
      return "Whether it is upgraded automatically is not known.";
    case "oncenewdefaultversionavailable":
      return "It is set to be upgraded automatically once there is a new default version.";
    case "oncecurrentversionexpired":
      return "It is set to be upgraded automatically once this version expires.";
    case "noautoupgrade":
      return "It is not upgraded automatically: its calls fail once the version has retired.";
    default:
      return `Its upgrade policy is ${plainName(policy ?? "")}.`;
  }
}

/** Looks up when a deployment's type of its model version ends in a region; null when no date is set, or none is known. */
function retirements(versions: readonly OfferedVersion[]) {
  const dates = new Map<string, number | null>();
  for (const { format, name, version, offers } of versions)
    for (const { skuName, sizes } of offers)
      for (const { region, retiresAt } of sizes) dates.set(keyOf([format, name, version, skuName, region]), retiresAt);
  return ({ model: { format, name, version }, skuName }: Deployment, region: RegionName) =>
    dates.get(keyOf([format, name, version, skuName, region])) ?? null;
}

const keyOf = (parts: readonly (string | null)[]) => JSON.stringify(parts).toLowerCase();

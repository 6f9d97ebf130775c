import { plainName } from "@/lib/export";
import type { Account } from "@/lib/sources/accounts";
import type { Deployment } from "@/lib/sources/deployments";
import { writeInstant } from "@/lib/time";
import type { LastWeek } from "@/lib/traffic";
import { deploymentType, ptu, writePtu } from "@/lib/units";
import type { EvidenceFigure, Found, Rule } from "./finding";

/** A provisioned deployment that nobody used for seven days. */
interface IdleDeployment extends Found<"idle-deployment"> {
  deployment: Deployment;
  account: Account;
  week: LastWeek;
}

export const idleDeployment: Rule<IdleDeployment> = {
  find: ({ deployments, weekBy }) =>
    deployments
      .flatMap(({ deployment, account }): readonly IdleDeployment[] => {
        // What is not there yet, failed or is being deleted could not be called.
        if (deployment.state?.toLowerCase() !== "succeeded") return [];
        const week = weekBy(deployment.id);
        if (week.is !== "value" || week.value.idleness.is !== "idle") return [];
        const key = `idle-deployment ${deployment.id.toLowerCase()}`;
        const evidence = evidenceOf(deployment, account, week.value);
        return evidence === null
          ? []
          : [{ is: "idle-deployment", key, deployment, account, week: week.value, evidence }];
      })
      .toSorted((a, b) => (b.deployment.size ?? 0) - (a.deployment.size ?? 0)),
  words: ({ deployment: { name, size, skuName }, account, week }, nameOf) => {
    const where = account.region === null ? "" : ` in ${plainName(nameOf.region(account.region))}`;
    const holds = size === null ? "PTU" : writePtu(ptu(size));
    const type = skuName === null ? "" : ` of ${plainName(deploymentType(skuName).name)}`;
    return {
      title: "Idle deployment",
      says:
        `${plainName(name)} of ${plainName(account.name)}${where} got no request in the 7 days up to ` +
        `${writeInstant(week.window.endMs, "utc")}, and ` +
        `${usedWords(week)}. It holds ${holds}${type}.`,
    };
  },
};

/** Azure may have no point at all of what nobody calls. */
const usedWords = ({ weekPeak }: LastWeek) =>
  weekPeak.is === "value" ? "its utilization did not rise above 0" : "Azure has no point of its utilization";

/** Null where Azure does not say where it is. */
function evidenceOf(
  { name, size, createdAt }: Deployment,
  account: Account,
  { window, requests, weekPeak }: LastWeek,
): readonly EvidenceFigure[] | null {
  const { region, subscription } = account;
  if (region === null) return null;
  const about = { of: `${account.name} / ${name}`, region, subscription };
  const amount = (what: EvidenceFigure["what"], value: number, unit: "PTU" | "count" | "per cent") =>
    [{ what, ...about, is: "amount", value, unit }] as const;
  const instant = (what: EvidenceFigure["what"], atMs: number) => [{ what, ...about, is: "instant", atMs }] as const;
  return [
    ...(requests.is === "value" ? amount("Requests", requests.value, "count") : []),
    ...(weekPeak.is === "value" ? amount("Highest utilization", weekPeak.value.percent, "per cent") : []),
    ...[...instant("From", window.startMs), ...instant("To", window.endMs)],
    ...(createdAt === null ? [] : instant("Created", createdAt)),
    ...(size === null ? [] : amount("Size", size, "PTU")),
  ];
}

import { createParser, parseAsStringLiteral } from "nuqs/server";
import type { Artefact } from "@/lib/deploying";
import { deploymentId, deploymentPlace, parseAsDeployment } from "@/lib/scope";

/** Where a resource is: what Azure's id of it names. */
interface ResourcePlace {
  subscription: string;
  resourceGroup: string;
  account: string;
}

/** What stands for a deployment's name where only its resource is meant. */
const ANY = "any";

/** Azure's id of a resource in a link. */
const parseAsResource = createParser<ResourcePlace>({
  parse: (id) => {
    const place = deploymentPlace(`${id}/deployments/${ANY}`);
    if (place === null || place.name !== ANY) return null;
    const { subscription, resourceGroup, account } = place;
    return { subscription, resourceGroup, account };
  },
  serialize: (place) => deploymentId({ ...place, name: ANY }).slice(0, -`/deployments/${ANY}`.length),
  eq: (a, b) => a.subscription === b.subscription && a.resourceGroup === b.resourceGroup && a.account === b.account,
});

/** A deployment's name as a person typed it: whatever it is, but short, and something. */
const parseAsTypedName = createParser<string>({
  parse: (text) => (text.length <= 260 && /^[^\0\p{Surrogate}]+$/u.test(text) ? text : null),
  serialize: String,
});

// Written here, too: links of all screens read this file, and none of them the commands.
const tools = ["az", "rest", "bicep", "terraform", "alert"] as const satisfies readonly Artefact["key"][];

/** What is to be deployed, beside what the whole screen asks, and what is on its way. */
export const deployParams = {
  /** The resource that is to hold it; null is the first one in the region. */
  resource: parseAsResource,
  deployment: parseAsTypedName.withDefault(""),
  /** The standard deployment that takes what it turns away. */
  spillover: parseAsTypedName,
  /** Above how much utilization the alert fires, in per cent. */
  alert: createParser<number>({
    parse: (text) => (/^(?:[1-9]\d?|1\d\d|200)$/.test(text) ? Number(text) : null),
    serialize: String,
  }).withDefault(90),
  tool: parseAsStringLiteral(tools).withDefault("az"),
  /** Azure's id of the deployment that was asked for here, and whose state is followed. */
  follow: parseAsDeployment,
};

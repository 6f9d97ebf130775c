import { shellQuoted } from "@/lib/export";
import { type NewDeployment, putBody } from "@/lib/sources/deployments";
import { API_VERSION, type Artefact, written } from "./artefact";

/** The address of the one call. @param resourceManagerUrl of the cloud, without a slash at the end */
const putAddress = (plan: NewDeployment, resourceManagerUrl: string) => {
  const [subscription, group, account, name] = [plan.subscription, plan.resourceGroup, plan.account, plan.name].map(
    encodeURIComponent,
  );
  return (
    `${resourceManagerUrl}/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.CognitiveServices` +
    `/accounts/${account}/deployments/${name}?api-version=${API_VERSION}`
  );
};

/** The call by hand. No token stands in it: `az rest` brings its own, and `curl` asks `az` for one when it runs. */
export function restArtefact(plan: NewDeployment, resourceManagerUrl: string): Artefact {
  const url = shellQuoted(putAddress(plan, resourceManagerUrl));
  const body = JSON.stringify(putBody(plan), null, 2);
  const token = `$(az account get-access-token --resource ${shellQuoted(resourceManagerUrl)} --query accessToken --output tsv)`;
  const azRest = [
    "az rest --method put",
    `--url ${url}`,
    "--headers 'Content-Type=application/json' 'If-None-Match=*'",
    `--body ${shellQuoted(body)}`,
  ];
  const curl = [
    `curl --fail-with-body --request PUT ${url}`,
    `--header "Authorization: Bearer ${token}"`,
    "--header 'Content-Type: application/json'",
    "--header 'If-None-Match: *'",
    `--data-raw ${shellQuoted(body)}`,
  ];
  return {
    key: "rest",
    name: "REST",
    blocks: [
      { title: "az rest", written: written(azRest.join(" \\\n  ")) },
      { title: "curl", written: written(curl.join(" \\\n  ")) },
      { title: "Body", written: written(body) },
    ],
    notes: [
      "If-None-Match asks Azure to refuse where the name is taken; it is not documented that this service heeds it.",
      "The answer comes before the deployment stands: show it until its state is Succeeded.",
    ],
  };
}

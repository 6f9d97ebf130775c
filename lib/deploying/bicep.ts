import type { NewDeployment } from "@/lib/sources/deployments";
import { API_VERSION, type Artefact, type Written, written } from "./artefact";
import { command, unlessFile } from "./az-commands";
import { azOption } from "@/lib/export";

const named: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * A text as a Bicep string. What shows nothing or turns the line is written by its code point, so that a person sees it.
 * Source: Microsoft Learn, "Data types in Bicep", Strings; read 2026-11-22.
 */
export const bicepString = (text: string) =>
  `'${text
    .replace(/[\\']/g, "\\$&")
    .replaceAll("${", "\\${")
    .replace(/[\p{C}\u2028\u2029]/gu, (char) => named[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)}'`;

export const existingAccount = ({
  account,
}: NewDeployment) => `resource account 'Microsoft.CognitiveServices/accounts@${API_VERSION}' existing = {
  name: ${bicepString(account)}
}`;

const deploymentResource = ({ name, model, skuName, size, spilloverTo, upgradePolicy }: NewDeployment) =>
  [
    `resource deployment 'Microsoft.CognitiveServices/accounts/deployments@${API_VERSION}' = {`,
    "  parent: account",
    `  name: ${bicepString(name)}`,
    "  sku: {",
    `    name: ${bicepString(skuName)}`,
    `    capacity: ${size}`,
    "  }",
    "  properties: {",
    "    model: {",
    `      format: ${bicepString(model.format)}`,
    `      name: ${bicepString(model.name)}`,
    `      version: ${bicepString(model.version)}`,
    "    }",
    ...(spilloverTo === null ? [] : [`    spilloverDeploymentName: ${bicepString(spilloverTo)}`]),
    ...(upgradePolicy === null ? [] : [`    versionUpgradeOption: ${bicepString(upgradePolicy)}`]),
    "  }",
    "}",
  ].join("\n");

/** How a template of the resource's own group is run. */
export const runTemplate = ({ subscription, resourceGroup }: NewDeployment, file: string): Written =>
  unlessFile([subscription, resourceGroup], () =>
    command("deployment group create", [
      azOption("resource-group", resourceGroup),
      `--template-file ${file}`,
      azOption("subscription", subscription),
    ]),
  );

export const bicepArtefact = (plan: NewDeployment): Artefact => ({
  key: "bicep",
  name: "Bicep",
  blocks: [
    { title: "deployment.bicep", written: written(`${existingAccount(plan)}\n\n${deploymentResource(plan)}\n`) },
    { title: "Run it", written: runTemplate(plan, "deployment.bicep") },
  ],
  notes: ["Run again, it sets the deployment to these values: also its size, where somebody changed it."],
});

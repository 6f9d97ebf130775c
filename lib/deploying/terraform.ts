import type { NewDeployment } from "@/lib/sources/deployments";
import { accountId, API_VERSION, type Artefact, cannot, type Written, written } from "./artefact";

const named: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const hex = (char: string) => (char.codePointAt(0) ?? 0).toString(16);
const byCode = (char: string) =>
  char.length === 1 ? `\\u${hex(char).padStart(4, "0")}` : `\\U${hex(char).padStart(8, "0")}`;

/**
 * A text as a string of HCL. What shows nothing or turns the line is written by its code point, so that a person sees it.
 * Source: developer.hashicorp.com/terraform/language/expressions/strings, Escape Sequences; read with Terraform 1.11, 2026-11-22.
 */
const hclString = (text: string) =>
  `"${text
    .replace(/[\\"]/g, "\\$&")
    .replace(/[$%](?=\{)/g, "$&$&")
    .replace(/[\p{C}\u2028\u2029]/gu, (char) => named[char] ?? byCode(char))}"`;

/** Terraform writes every string in Unicode's normal form C, so a name in another form would be another name. */
const isNormal = (text: string) => text.normalize("NFC") === text;

/**
 * What `azurerm_cognitive_deployment` can say: no spillover, and models of format OpenAI alone.
 * Source: registry.terraform.io/providers/hashicorp/azurerm, cognitive_deployment; read 2026-11-22.
 */
const isForAzurerm = ({ spilloverTo, model }: NewDeployment) => spilloverTo === null && model.format === "OpenAI";

const block = (head: string, lines: readonly string[]) => [head, ...lines.map((line) => line && `  ${line}`), "}"];

function azurerm(plan: NewDeployment): string[] {
  const { name, model, skuName, size, upgradePolicy, subscription } = plan;
  return [
    ...block("terraform {", block("required_providers {", block("azurerm = {", [`source = "hashicorp/azurerm"`]))),
    "",
    ...block(`provider "azurerm" {`, ["features {}", `subscription_id = ${hclString(subscription)}`]),
    "",
    ...block(`resource "azurerm_cognitive_deployment" "deployment" {`, [
      `name                 = ${hclString(name)}`,
      `cognitive_account_id = ${hclString(accountId(plan))}`,
      ...(upgradePolicy === null ? [] : ["", `version_upgrade_option = ${hclString(upgradePolicy)}`]),
      "",
      ...block("model {", [
        `format  = ${hclString(model.format)}`,
        `name    = ${hclString(model.name)}`,
        `version = ${hclString(model.version)}`,
      ]),
      "",
      ...block("sku {", [`name     = ${hclString(skuName)}`, `capacity = ${size}`]),
    ]),
  ];
}

function azapi(plan: NewDeployment): string[] {
  const { name, model, skuName, size, spilloverTo, upgradePolicy, subscription } = plan;
  const properties = [
    ...block("model = {", [
      `format  = ${hclString(model.format)}`,
      `name    = ${hclString(model.name)}`,
      `version = ${hclString(model.version)}`,
    ]),
    ...(spilloverTo === null ? [] : [`spilloverDeploymentName = ${hclString(spilloverTo)}`]),
    ...(upgradePolicy === null ? [] : [`versionUpgradeOption    = ${hclString(upgradePolicy)}`]),
  ];
  return [
    ...block("terraform {", block("required_providers {", block("azapi = {", [`source = "Azure/azapi"`]))),
    "",
    ...block(`provider "azapi" {`, [`subscription_id = ${hclString(subscription)}`]),
    "",
    ...block(`resource "azapi_resource" "deployment" {`, [
      `type      = "Microsoft.CognitiveServices/accounts/deployments@${API_VERSION}"`,
      `name      = ${hclString(name)}`,
      `parent_id = ${hclString(accountId(plan))}`,
      "",
      "# An older provider does not know this version's fields.",
      "schema_validation_enabled = false",
      "",
      ...block("body = {", [
        ...block("sku = {", [`name     = ${hclString(skuName)}`, `capacity = ${size}`]),
        ...block("properties = {", properties),
      ]),
    ]),
  ];
}

const every = (plan: NewDeployment) => [
  ...[plan.subscription, plan.resourceGroup, plan.account, plan.name, plan.skuName],
  ...[plan.model.format, plan.model.name, plan.model.version, plan.spilloverTo ?? "", plan.upgradePolicy ?? ""],
];

const configuration = (plan: NewDeployment): Written =>
  every(plan).every(isNormal)
    ? written(`${(isForAzurerm(plan) ? azurerm(plan) : azapi(plan)).join("\n")}\n`)
    : cannot(
        "Terraform changes accents of a name to their composed form, so it would be another name; use Bicep or REST.",
      );

export const terraformArtefact = (plan: NewDeployment): Artefact => ({
  key: "terraform",
  name: "Terraform",
  blocks: [{ title: "deployment.tf", written: configuration(plan) }],
  notes: [
    isForAzurerm(plan)
      ? "With the azurerm provider."
      : "With the azapi provider: azurerm has no spillover, and knows models of format OpenAI alone.",
    "Whoever destroys it deletes the deployment: its capacity may not come back.",
  ],
});

import { azOption, isFileToAz } from "@/lib/export";
import type { NewDeployment } from "@/lib/sources/deployments";
import { type Artefact, cannot, type Written, written } from "./artefact";

/** What names a deployment to `az`. */
export type CommandPlace = Pick<NewDeployment, "subscription" | "resourceGroup" | "account" | "name">;

/** A command, an option a line. */
export const command = (verb: string, options: readonly string[]) => [`az ${verb}`, ...options].join(" \\\n  ");

/** A value that `az` would read from a file cannot be said to it. */
export const unlessFile = (values: readonly (string | null)[], text: () => string): Written =>
  values.some((value) => value !== null && isFileToAz(value))
    ? cannot("The Azure CLI takes a value that begins with @ for a file and would read it; use REST.")
    : written(text());

/**
 * The Azure CLI's command that shows a deployment; the CLI brings its own sign-in.
 * Source: https://learn.microsoft.com/cli/azure/cognitiveservices/account/deployment#az-cognitiveservices-account-deployment-show;
 * read 2026-11-21.
 */
export const deploymentShow = ({ subscription, resourceGroup, account, name }: CommandPlace) =>
  command("cognitiveservices account deployment show", [
    azOption("name", account),
    azOption("resource-group", resourceGroup),
    azOption("deployment-name", name),
    azOption("subscription", subscription),
  ]);

/**
 * The one that creates it, in its documented form; `--spillover-deployment-name` came with later versions of the CLI.
 * Source: https://learn.microsoft.com/cli/azure/cognitiveservices/account/deployment#az-cognitiveservices-account-deployment-create,
 * and azure-cli, command_modules/cognitiveservices/_params.py; read 2026-11-22.
 */
export const deploymentCreate = (plan: NewDeployment) =>
  command("cognitiveservices account deployment create", [
    azOption("name", plan.account),
    azOption("resource-group", plan.resourceGroup),
    azOption("deployment-name", plan.name),
    azOption("model-format", plan.model.format),
    azOption("model-name", plan.model.name),
    azOption("model-version", plan.model.version),
    azOption("sku-name", plan.skuName),
    `--sku-capacity ${plan.size}`,
    ...(plan.spilloverTo === null ? [] : [azOption("spillover-deployment-name", plan.spilloverTo)]),
    azOption("subscription", plan.subscription),
  ]);

const OVERWRITES = "It also changes a deployment of that name, where there is one.";

export function azArtefact(plan: NewDeployment): Artefact {
  const { subscription, resourceGroup, account, name, model, skuName, spilloverTo, upgradePolicy } = plan;
  const place = [subscription, resourceGroup, account, name];
  const all = [...place, model.format, model.name, model.version, skuName, spilloverTo];
  return {
    key: "az",
    name: "Azure CLI",
    blocks: [
      { title: "Create", written: unlessFile(all, () => deploymentCreate(plan)) },
      { title: "Show", written: unlessFile(place, () => deploymentShow(plan)) },
    ],
    notes: [
      OVERWRITES,
      ...(spilloverTo === null ? [] : ["A CLI that does not know --spillover-deployment-name is too old; update it."]),
      ...(upgradePolicy === null
        ? []
        : ["This command has no option for the upgrade policy: REST, Bicep and Terraform do."]),
      "Quoted for a POSIX shell (bash, zsh); PowerShell and cmd quote otherwise.",
    ],
  };
}

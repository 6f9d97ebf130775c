import type { DeploymentPlace } from "./deployment-params";

/** Quotes a text for a POSIX shell, so that it parses back to the same text whatever is in it. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** `az` takes a value that begins with a hyphen for an option, unless it stands behind "=". */
const option = (name: string, value: string) => `--${name}${value.startsWith("-") ? "=" : " "}${quoted(value)}`;

/**
 * The Azure CLI's command that shows a deployment; the CLI brings its own sign-in.
 * Source: https://learn.microsoft.com/cli/azure/cognitiveservices/account/deployment#az-cognitiveservices-account-deployment-show;
 * read 2026-11-21.
 */
export const deploymentShow = ({ subscription, resourceGroup, account, name }: DeploymentPlace) =>
  [
    "az cognitiveservices account deployment show",
    option("name", account),
    option("resource-group", resourceGroup),
    option("deployment-name", name),
    option("subscription", subscription),
  ].join(" \\\n  ");

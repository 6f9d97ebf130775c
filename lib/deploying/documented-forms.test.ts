import { expect, test } from "vitest";
import type { NewDeployment } from "@/lib/sources/deployments";
import { alertArtefact } from "./alert";
import { azArtefact, deploymentCreate } from "./az-commands";
import { restArtefact } from "./rest";
import { samplePlan } from "./test-plans";
import { terraformArtefact } from "./terraform";

const of = (more: Partial<NewDeployment>): NewDeployment => ({ ...samplePlan, ...more });
const textOf = ({ written }: { written: { is: "written"; text: string } | { is: "cannot"; why: string } } = NOTHING) =>
  written.is === "written" ? written.text : written.why;
const NOTHING = { written: { is: "cannot" as const, why: "no such block" } };

test("the Azure CLI's command has the documented form", () =>
  expect(deploymentCreate(samplePlan)).toBe(
    `az cognitiveservices account deployment create \\
  --name 'contoso-foundry-eastus2' \\
  --resource-group 'rg-ai-prod' \\
  --deployment-name 'chat-ptu' \\
  --model-format 'OpenAI' \\
  --model-name 'gpt-4.1' \\
  --model-version '2025-04-14' \\
  --sku-name 'GlobalProvisionedManaged' \\
  --sku-capacity 100 \\
  --subscription '6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28'`,
  ));

test("spillover is an option of later versions of the CLI, and said to be one; the upgrade policy is none", () => {
  const { blocks, notes } = azArtefact(of({ spilloverTo: "overflow", upgradePolicy: "NoAutoUpgrade" }));
  expect(textOf(blocks[0])).toContain("--spillover-deployment-name 'overflow'");
  expect(textOf(blocks[0])).not.toContain("NoAutoUpgrade");
  expect(notes.join(" ")).toMatch(/too old.*no option for the upgrade policy/);
});

test.each([
  ["a name that is a file to az is not said to it", { name: "@secrets" }],
  ["nor one behind an equals sign", { name: "a=@secrets" }],
])("%s", (_says, more) => {
  const [create, show] = azArtefact(of(more)).blocks;
  expect([create?.written.is, show?.written.is]).toEqual(["cannot", "cannot"]);
  expect(restArtefact(of(more), "https://management.azure.com").blocks.map(({ written }) => written.is)).toEqual([
    "written",
    "written",
    "written",
  ]);
});

test("curl's token is asked for when it runs", () =>
  expect(textOf(restArtefact(samplePlan, "https://management.usgovcloudapi.net").blocks[1])).toContain(
    `--header "Authorization: Bearer $(az account get-access-token --resource 'https://management.usgovcloudapi.net' ` +
      `--query accessToken --output tsv)"`,
  ));

test.each<[says: string, more: Partial<NewDeployment>, resource: RegExp]>([
  ["azurerm creates what it can", {}, /^resource "azurerm_cognitive_deployment" "deployment" \{$/m],
  ["it takes the upgrade policy", { upgradePolicy: "NoAutoUpgrade" }, /version_upgrade_option = "NoAutoUpgrade"/],
  ["spillover is for azapi", { spilloverTo: "overflow" }, /azapi_resource[^]*spilloverDeploymentName = "overflow"/],
  ["and so are other makers' models", { model: { format: "Meta", name: "m", version: "1" } }, /azapi_resource/],
  ["a name that Terraform would compose is not said to it", { name: "cafe\u0301" }, /composed form/],
])("%s", (_says, more, resource) => expect(textOf(terraformArtefact(of(more)).blocks[0])).toMatch(resource));

test("the alert's condition has the documented form", () =>
  expect(textOf(alertArtefact(samplePlan, 90).blocks[0])).toContain(
    "--condition 'avg AzureOpenAIProvisionedManagedUtilizationV2 > 90 where ModelDeploymentName includes chat-ptu'",
  ));

test.each(["or", "Where", "a b", "a'b", "a,b", "*", "a or b", "größe"])(
  "an alert's condition is not written for the name %j: only the template is",
  (name) =>
    expect(alertArtefact(of({ name }), 90).blocks.map(({ written }) => written.is)).toEqual([
      ...["cannot", "written", "written"],
    ]),
);

test("two deployments never have one alert between them", () => {
  const names = ["a.b", "a~2e~b", "a b", "a_b", "a"].map(
    (name) => textOf(alertArtefact(of({ name }), 90).blocks[1]).match(/name: '(ptu-[^']*)'/)?.[1],
  );
  expect(new Set(names).size).toBe(names.length);
});

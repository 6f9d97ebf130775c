import { describe, expect, test } from "vitest";
import { createEmulator } from "./emulator";
import calculation from "./official/CalculateModelCapacity.json" with { type: "json" };
import account from "./official/GetAccount.json" with { type: "json" };
import deployment from "./official/GetDeployment.json" with { type: "json" };
import metric from "./official/GetMetric.json" with { type: "json" };
import locations from "./official/GetLocations.json" with { type: "json" };
import subscriptions from "./official/GetSubscriptions.json" with { type: "json" };
import tenants from "./official/GetTenants.json" with { type: "json" };
import accounts from "./official/ListAccountsBySubscription.json" with { type: "json" };
import deployments from "./official/ListDeployments.json" with { type: "json" };
import regionalCapacities from "./official/ListLocationBasedModelCapacities.json" with { type: "json" };
import zonalCapacities from "./official/ListLocationBasedModelCapacitiesDataZoneScope.json" with { type: "json" };
import globalCapacities from "./official/ListModelCapacitiesGlobalScope.json" with { type: "json" };
import models from "./official/ListLocationModels.json" with { type: "json" };
import usages from "./official/ListUsagesGlobalScope.json" with { type: "json" };
import {
  accountsPath,
  ask,
  calculatorPath,
  capacitiesPath,
  locationsPath,
  modelsPath,
  production,
  readAll,
  subscriptionsPath,
  usagesPath,
} from "./test-calls";

const swedish = `/subscriptions/${production}/resourceGroups/rg-ai-prod/providers/Microsoft.CognitiveServices/accounts/contoso-openai-sweden`;
const accountPath = `${swedish}?api-version=2026-09-01`;

const { $filter: _storage, ...metricAsked } = metric.parameters;
const metricsPath = `${swedish}/providers/Microsoft.Insights/metrics?${new URLSearchParams({
  ...Object.fromEntries(Object.entries(metricAsked).map(([name, value]) => [name, String(value)])),
  metricnamespace: "Microsoft.CognitiveServices/accounts",
  metricnames: "AzureOpenAIProvisionedManagedUtilizationV2,AzureOpenAITimeToResponse",
  $filter: "ModelDeploymentName eq '*'",
  timespan: lastHours(5),
})}`;

/** Fields the specification has and the example bodies happen not to show. */
const accountFields = [
  "properties.customSubDomainName: string",
  "properties.dateCreated: string",
  "properties.publicNetworkAccess: string",
  "properties.disableLocalAuth: boolean",
  "properties.allowProjectManagement: boolean",
  "properties.capabilities[].name: string",
  "properties.capabilities[].value: string",
];

const deploymentFields = [
  "etag: string",
  "properties.versionUpgradeOption: string",
  "properties.spilloverDeploymentName: string",
  "properties.currentCapacity: number",
  "properties.capabilities.*: string",
  "properties.rateLimits[].key: string",
  "properties.rateLimits[].renewalPeriod: number",
  "properties.rateLimits[].count: number",
  ...["createdBy", "createdByType", "createdAt", "lastModifiedBy", "lastModifiedByType", "lastModifiedAt"].map(
    (name) => `systemData.${name}: string`,
  ),
];

const gpt41 = { name: "gpt-4.1", version: "2025-04-14" };
const capacities = [globalCapacities, regionalCapacities, zonalCapacities].flatMap(
  ({ responses }): unknown[] => responses["200"].body.value,
);

const calculationAsked = calculation.parameters.parameters;

type Row = [says: string, official: unknown, specified: string[], ours: () => Promise<unknown>];

const emulator = createEmulator();
const rows: Row[] = [
  ["subscriptions", subscriptions.responses["200"].body.value, [], listed(subscriptionsPath)],
  ["tenants", tenants.responses["200"].body.value, [], listed("/tenants?api-version=2022-12-01")],
  [
    "locations",
    locations.responses["200"].body,
    ["metadata.geography: string"],
    async () => (await ask(emulator, locationsPath())).json.value,
  ],
  ["accounts", accounts.responses["200"].body.value, accountFields, listed(accountsPath())],
  [
    "one account",
    [account.responses["200"].body],
    accountFields,
    async () => [(await ask(emulator, accountPath)).json],
  ],
  [
    "models",
    models.responses["200"].body.value,
    ["model.publisher: string", "model.skus[].capacity.allowedValues[]: number"],
    listed(modelsPath()),
  ],
  ["usages", usages.responses["200"].body.value, [], listed(usagesPath())],
  ["model capacities of all regions", capacities, [], listed(capacitiesPath(gpt41))],
  ["model capacities of a region", capacities, [], listed(capacitiesPath(gpt41, "eastus2"))],
  [
    "deployments, in the version of their example",
    deployments.responses["200"].body.value,
    deploymentFields,
    listed(`${swedish}/deployments?api-version=2025-09-01`),
  ],
  [
    "one deployment",
    [deployment.responses["200"].body],
    deploymentFields,
    async () => [(await ask(emulator, `${swedish}/deployments/chat-eu?api-version=2026-09-01`)).json],
  ],
  [
    "metrics, asked as the example asks",
    [metric.responses["200"].body],
    [],
    async () => [(await ask(emulator, metricsPath)).json],
  ],
  [
    "calculateModelCapacity",
    [calculation.responses["200"].body],
    [],
    async () => [(await ask(emulator, calculatorPath(), { body: calculationAsked })).json],
  ],
];

describe("our answers have the fields and JSON types of the official bodies", () => {
  test.each(rows)("%s", async (_says, official, specified, ours) => {
    const known = new Set([...shapeOf(official), ...specified]);
    const emitted = shapeOf(await ours());
    expect(emitted.size).toBeGreaterThan(3);
    expect([...emitted].filter((field) => !known.has(field))).toEqual([]);
  });

  test.each(rows.slice(0, -1))(
    "%s: what every official item has, every item of ours has",
    async (_s, official, _x, ours) => {
      const always = inEveryItem(official);
      for (const item of (await ours()) as { name?: string; metadata?: { regionType?: string } }[]) {
        // Groupings such as "global" have no place, and one region has none either; no official example shows one.
        if (item.metadata?.regionType === "Logical" || item.name === "belgiumcentral") continue;
        expect([...always].filter((field) => !shapeOf([item]).has(field))).toEqual([]);
      }
    },
  );
});

test("the official calculation is answered with the official body, exactly", async () => {
  const { status, json } = await ask(emulator, calculatorPath(), { body: calculationAsked });
  expect(status).toBe(200);
  expect(json).toEqual(calculation.responses["200"].body);
});

function lastHours(hours: number): string {
  const end = Date.now() - 10 * 60_000;
  return `${new Date(end - hours * 3_600_000).toISOString()}/${new Date(end).toISOString()}`;
}

function listed(path: string) {
  return async () => (await readAll(emulator, path)).items;
}

/** Maps with keys of their own: any key, the same type of value. */
const MAPS = /^((.*\.)?(tags|capabilities|finetuneCapabilities))\.[^.:[]+:/;

/** "field.path: type" for every leaf; lists are `[]`. */
function shapeOf(items: unknown): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown, path: string) => {
    if (Array.isArray(value)) for (const item of value) visit(item, `${path}[]`);
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, path ? `${path}.${key}` : key);
    } else found.add(`${path}: ${typeof value}`.replace(MAPS, "$1.*:"));
  };
  for (const item of Array.isArray(items) ? items : []) visit(item, "");
  return found;
}

function inEveryItem(items: unknown): Set<string> {
  const each = (Array.isArray(items) ? items : []).map((item) => shapeOf([item]));
  const optional = /\.\*:|managedByTenants|pairedRegion/;
  return new Set([...(each[0] ?? [])].filter((field) => !optional.test(field) && each.every((one) => one.has(field))));
}

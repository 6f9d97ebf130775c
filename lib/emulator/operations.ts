/** What this Azure imitates. Paths compare without case, as Resource Manager compares them. */
export type OperationName =
  | "listSubscriptions"
  | "listTenants"
  | "listLocations"
  | "listAccounts"
  | "listAccountsByResourceGroup"
  | "getAccount"
  | "listDeployments"
  | "getDeployment"
  | "putDeployment"
  | "listModels"
  | "listUsages"
  | "listModelCapacities"
  | "listLocationModelCapacities"
  | "calculateModelCapacity"
  | "queryResources"
  | "listMetrics"
  | "listSubscriptionMetrics";

export type Family = "subscriptions" | "cognitive-services" | "resource-graph" | "monitor";

export type Operation = {
  name: OperationName;
  method: "GET" | "POST" | "PUT";
  path: string;
  family: Family;
  /** The action a role must allow; none for what any signed-in person may ask. */
  action?: string;
  /** As Resource Manager writes the type in its api-version errors. */
  resourceType: string;
};

const CS = "/subscriptions/{subscription}/providers/Microsoft.CognitiveServices";
const GROUP = "/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.CognitiveServices";

export const operations: readonly Operation[] = [
  {
    name: "listSubscriptions",
    method: "GET",
    path: "/subscriptions",
    family: "subscriptions",
    resourceType: "subscriptions",
  },
  {
    name: "listTenants",
    method: "GET",
    path: "/tenants",
    family: "subscriptions",
    resourceType: "tenants",
  },
  {
    name: "listLocations",
    method: "GET",
    path: "/subscriptions/{subscription}/locations",
    family: "subscriptions",
    action: "Microsoft.Resources/subscriptions/locations/read",
    resourceType: "subscriptions/locations",
  },
  {
    name: "listAccounts",
    method: "GET",
    path: `${CS}/accounts`,
    family: "cognitive-services",
    action: "Microsoft.CognitiveServices/accounts/read",
    resourceType: "accounts",
  },
  {
    name: "listAccountsByResourceGroup",
    method: "GET",
    path: `${GROUP}/accounts`,
    family: "cognitive-services",
    action: "Microsoft.CognitiveServices/accounts/read",
    resourceType: "accounts",
  },
  {
    name: "getAccount",
    method: "GET",
    path: `${GROUP}/accounts/{account}`,
    family: "cognitive-services",
    action: "Microsoft.CognitiveServices/accounts/read",
    resourceType: "accounts",
  },
  {
    name: "listModels",
    method: "GET",
    path: `${CS}/locations/{location}/models`,
    family: "cognitive-services",
    action: "Microsoft.CognitiveServices/locations/models/read",
    resourceType: "locations/models",
  },
  {
    name: "listDeployments",
    method: "GET",
    path: `${GROUP}/accounts/{account}/deployments`,
    family: "cognitive-services",
    action: "Microsoft.CognitiveServices/accounts/deployments/read",
    resourceType: "accounts/deployments",
  },
  {
    name: "getDeployment",
    method: "GET",
    path: `${GROUP}/accounts/{account}/deployments/{deployment}`,
    family: "cognitive-services",
    action: "Microsoft.CognitiveServices/accounts/deployments/read",
    resourceType: "accounts/deployments",
  },
  {
    // Deployments_CreateOrUpdate.
    name: "putDeployment",
    method: "PUT",
    path: `${GROUP}/accounts/{account}/deployments/{deployment}`,
    family: "cognitive-services",
    action: "Microsoft.CognitiveServices/accounts/deployments/write",
    resourceType: "accounts/deployments",
  },
  {
    name: "listUsages",
    method: "GET",
    path: `${CS}/locations/{location}/usages`,
    family: "cognitive-services",
    action: "Microsoft.CognitiveServices/locations/usages/read",
    resourceType: "locations/usages",
  },
  {
    name: "listModelCapacities",
    method: "GET",
    path: `${CS}/modelCapacities`,
    family: "cognitive-services",
    action: "Microsoft.CognitiveServices/modelCapacities/read",
    resourceType: "modelCapacities",
  },
  {
    name: "listLocationModelCapacities",
    method: "GET",
    path: `${CS}/locations/{location}/modelCapacities`,
    family: "cognitive-services",
    action: "Microsoft.CognitiveServices/locations/modelCapacities/read",
    resourceType: "locations/modelCapacities",
  },
  {
    name: "calculateModelCapacity",
    method: "POST",
    path: `${CS}/calculateModelCapacity`,
    family: "cognitive-services",
    // The exact action is published nowhere we could read; the path names it.
    action: "Microsoft.CognitiveServices/calculateModelCapacity/action",
    resourceType: "calculateModelCapacity",
  },
  {
    name: "queryResources",
    method: "POST",
    path: "/providers/Microsoft.ResourceGraph/resources",
    family: "resource-graph",
    // As far as we know: no page that names it was at hand.
    action: "Microsoft.ResourceGraph/resources/read",
    resourceType: "resources",
  },
  {
    name: "listMetrics",
    method: "GET",
    path: `${GROUP}/accounts/{account}/providers/Microsoft.Insights/metrics`,
    family: "monitor",
    action: "Microsoft.Insights/metrics/read",
    resourceType: "metrics",
  },
  {
    name: "listSubscriptionMetrics",
    method: "GET",
    path: "/subscriptions/{subscription}/providers/Microsoft.Insights/metrics",
    family: "monitor",
    action: "Microsoft.Insights/metrics/read",
    resourceType: "metrics",
  },
];

/** Operations Azure has, which this emulator answers with 501 until the screen that needs them is built. */
export const notImitated: readonly string[] = [
  "/subscriptions/{subscription}",
  // Its POST twin: the GET above comes first.
  "/subscriptions/{subscription}/providers/Microsoft.Insights/metrics",
  `${CS}/quotaTiers`,
  `${GROUP}/accounts/{account}/models`,
  `${GROUP}/accounts/{account}/usages`,
  `${GROUP}/accounts/{account}/deployments/{deployment}`,
];

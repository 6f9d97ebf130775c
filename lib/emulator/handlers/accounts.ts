import { accountNotFound, resourceGroupNotFound } from "../arm-errors";
import type { AccountSeed } from "../seeds/accounts";
import { same } from "../world";
import type { Handler, Scene } from "./handler";

const PAGE_SIZE = 3;

export const listAccounts: Handler = (scene) => ({
  is: "list",
  pageSize: PAGE_SIZE,
  items: ofSubscription(scene).map((account) => wireAccount(account, account.listedGroup ?? account.resourceGroup)),
});

export const listAccountsByResourceGroup: Handler = (scene) => ({
  is: "list",
  pageSize: PAGE_SIZE,
  items: ofGroup(scene).map((account) => wireAccount(account, account.resourceGroup)),
});

export const getAccount: Handler = (scene) => {
  const account = ofGroup(scene).find(({ name }) => same(name, scene.at.account));
  if (!account) throw accountNotFound(scene.at.account ?? "", scene.at.resourceGroup ?? "");
  return { is: "body", body: wireAccount(account, account.resourceGroup) };
};

const ofSubscription = ({ world, at }: Scene) =>
  world.accounts.filter(({ subscriptionId }) => same(subscriptionId, at.subscription));

function ofGroup(scene: Scene) {
  const inGroup = ofSubscription(scene).filter(({ resourceGroup }) => same(resourceGroup, scene.at.resourceGroup));
  if (inGroup.length === 0) throw resourceGroupNotFound(scene.at.resourceGroup ?? "");
  return inGroup;
}

function wireAccount(seed: AccountSeed, group: string) {
  const endpoint = `https://${seed.name}.cognitiveservices.example/`;
  return {
    id:
      `/subscriptions/${seed.subscriptionId}/resourceGroups/${group}` +
      `/providers/Microsoft.CognitiveServices/accounts/${seed.name}`,
    name: seed.name,
    type: "Microsoft.CognitiveServices/accounts",
    etag: `"${seed.dateCreated}"`,
    kind: seed.kind,
    location: seed.location,
    sku: { name: "S0" },
    ...(seed.tags && { tags: seed.tags }),
    properties: {
      endpoint,
      provisioningState: "Succeeded",
      customSubDomainName: seed.name,
      dateCreated: seed.dateCreated,
      publicNetworkAccess: "Enabled",
      disableLocalAuth: false,
      // An array of objects here; a model's `capabilities` is a map of strings.
      capabilities: [{ name: "VirtualNetworks" }, { name: "TrustedServices", value: seed.kind }],
      ...(seed.kind === "AIServices" && { allowProjectManagement: true }),
    },
  };
}

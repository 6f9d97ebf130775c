import { accountNotFound, resourceGroupNotFound } from "../arm-errors";
import { writtenLazily } from "../paging";
import type { AccountSeed } from "../seeds/accounts";
import { same } from "../spelling";
import type { Handler, Scene } from "./handler";

/** Small enough that one subscription's few accounts come in pages; longer lists have larger ones, as no caller reads hundreds. */
const pageSizeOf = ({ length }: readonly unknown[]) => (length > 30 ? 100 : 5);

export const listAccounts: Handler = ({ world, subscriptionId }) => {
  const accounts = world.accountsOf(subscriptionId);
  const items = writtenLazily(accounts, (each) => wireAccount(each, each.listedGroup ?? each.resourceGroup));
  return { is: "list", pageSize: pageSizeOf(accounts), items };
};

export const listAccountsByResourceGroup: Handler = (scene) => {
  const accounts = ofGroup(scene);
  const items = writtenLazily(accounts, (account) => wireAccount(account, account.resourceGroup));
  return { is: "list", pageSize: pageSizeOf(accounts), items };
};

export const getAccount: Handler = (scene) => {
  const account = askedAccount(scene);
  return { is: "body", body: wireAccount(account, account.resourceGroup) };
};

export function askedAccount(scene: Scene): AccountSeed {
  const account = ofGroup(scene).find(({ name }) => same(name, scene.at.account));
  if (!account) throw accountNotFound(scene.at.account ?? "", scene.at.resourceGroup ?? "");
  return account;
}

function ofGroup(scene: Scene) {
  const inGroup = scene.world
    .accountsOf(scene.subscriptionId)
    .filter(({ resourceGroup }) => same(resourceGroup, scene.at.resourceGroup));
  if (inGroup.length === 0) throw resourceGroupNotFound(scene.at.resourceGroup ?? "");
  return inGroup;
}

export const accountId = ({ subscriptionId, name }: AccountSeed, group: string) =>
  `/subscriptions/${subscriptionId}/resourceGroups/${group}/providers/Microsoft.CognitiveServices/accounts/${name}`;

/** A resource as the lists tell it, in that spelling of its group. */
export function wireAccount(seed: AccountSeed, group: string) {
  const endpoint = `https://${seed.name}.cognitiveservices.example/`;
  return {
    id: accountId(seed, group),
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

import { developmentSubscription, limitedSubscription, productionSubscription } from "./subscriptions";

/**
 * Accounts, with Azure's casing quirks left in on purpose: locations in three spellings, a resource group whose case
 * differs from one answer to the other. The first account of the first subscription stands in eastus2.
 */
export type AccountSeed = {
  subscriptionId: string;
  resourceGroup: string;
  /** The resource group as the subscription-wide list spells it in `id`; the other answers use `resourceGroup`. */
  listedGroup?: string;
  name: string;
  kind: "OpenAI" | "AIServices" | "SpeechServices" | "Face";
  location: string;
  dateCreated: string;
  tags?: Readonly<Record<string, string>>;
};

export const accountSeeds: readonly AccountSeed[] = [
  {
    subscriptionId: productionSubscription,
    resourceGroup: "rg-ai-prod",
    name: "contoso-foundry-eastus2",
    kind: "AIServices",
    location: "eastus2",
    dateCreated: "2025-02-11T08:14:22.1837465Z",
    tags: { environment: "production" },
  },
  {
    subscriptionId: productionSubscription,
    resourceGroup: "rg-ai-prod",
    listedGroup: "RG-AI-PROD",
    name: "contoso-openai-sweden",
    kind: "OpenAI",
    location: "Sweden Central",
    dateCreated: "2024-06-03T12:40:05.5512093Z",
  },
  {
    subscriptionId: productionSubscription,
    resourceGroup: "rg-speech",
    name: "contoso-callcenter-speech",
    kind: "SpeechServices",
    location: "westeurope",
    dateCreated: "2023-09-19T06:01:44.0098123Z",
  },
  {
    subscriptionId: productionSubscription,
    resourceGroup: "rg-ai-west",
    name: "contoso-openai-westus3",
    kind: "OpenAI",
    location: "WestUS3",
    dateCreated: "2025-10-27T17:29:31.7720418Z",
    tags: { environment: "production", team: "search" },
  },
  {
    subscriptionId: developmentSubscription,
    resourceGroup: "rg-ai-dev",
    name: "contoso-dev-openai",
    kind: "OpenAI",
    location: "East US",
    dateCreated: "2024-11-08T09:55:10.3391277Z",
  },
  {
    subscriptionId: developmentSubscription,
    resourceGroup: "rg-ai-dev",
    name: "contoso-dev-foundry",
    kind: "AIServices",
    location: "northcentralus",
    dateCreated: "2026-03-02T14:22:48.9043310Z",
  },
  {
    subscriptionId: limitedSubscription,
    resourceGroup: "rg-research",
    name: "fabrikam-research-openai",
    kind: "OpenAI",
    location: "uksouth",
    dateCreated: "2025-05-15T10:10:10.1010101Z",
  },
  {
    subscriptionId: developmentSubscription,
    resourceGroup: "rg-ai-dev",
    name: "contoso-dev-tokyo",
    kind: "OpenAI",
    location: "Japan East",
    dateCreated: "2025-07-01T02:05:51.4402913Z",
  },
  {
    subscriptionId: developmentSubscription,
    resourceGroup: "rg-ai-dev",
    name: "contoso-dev-saopaulo",
    kind: "OpenAI",
    location: "brazilsouth",
    dateCreated: "2025-10-13T15:48:02.1175630Z",
  },
  {
    subscriptionId: developmentSubscription,
    resourceGroup: "rg-ai-dev",
    name: "contoso-dev-berlin",
    kind: "OpenAI",
    location: "Germany North",
    dateCreated: "2026-05-18T11:20:36.2280146Z",
  },
  {
    subscriptionId: developmentSubscription,
    resourceGroup: "rg-faces",
    name: "contoso-dev-faces",
    kind: "Face",
    location: "northeurope",
    dateCreated: "2023-02-27T08:41:12.9155307Z",
  },
  {
    subscriptionId: limitedSubscription,
    resourceGroup: "rg-research",
    name: "fabrikam-research-foundry",
    kind: "AIServices",
    location: "francecentral",
    dateCreated: "2025-12-01T07:33:19.6621845Z",
  },
  {
    subscriptionId: productionSubscription,
    resourceGroup: "rg-ai-teams",
    name: "contoso-openai-frankfurt",
    kind: "OpenAI",
    location: "Germany West Central",
    dateCreated: "2026-01-09T13:05:27.8830416Z",
    tags: { environment: "production", team: "all" },
  },
];

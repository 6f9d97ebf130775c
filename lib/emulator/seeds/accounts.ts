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

const production = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";
const development = "a7c90f13-2e64-4d8b-93fa-7b15d0e82c46";
const research = "d94b7f36-1c05-4e8a-b271-5f60a3e9c812";

export const accountSeeds: readonly AccountSeed[] = [
  {
    subscriptionId: production,
    resourceGroup: "rg-ai-prod",
    name: "contoso-foundry-eastus2",
    kind: "AIServices",
    location: "eastus2",
    dateCreated: "2025-02-11T08:14:22.1837465Z",
    tags: { environment: "production" },
  },
  {
    subscriptionId: production,
    resourceGroup: "rg-ai-prod",
    listedGroup: "RG-AI-PROD",
    name: "contoso-openai-sweden",
    kind: "OpenAI",
    location: "Sweden Central",
    dateCreated: "2024-06-03T12:40:05.5512093Z",
  },
  {
    subscriptionId: production,
    resourceGroup: "rg-speech",
    name: "contoso-callcenter-speech",
    kind: "SpeechServices",
    location: "westeurope",
    dateCreated: "2023-09-19T06:01:44.0098123Z",
  },
  {
    subscriptionId: production,
    resourceGroup: "rg-ai-west",
    name: "contoso-openai-westus3",
    kind: "OpenAI",
    location: "WestUS3",
    dateCreated: "2025-10-27T17:29:31.7720418Z",
    tags: { environment: "production", team: "search" },
  },
  {
    subscriptionId: development,
    resourceGroup: "rg-ai-dev",
    name: "contoso-dev-openai",
    kind: "OpenAI",
    location: "East US",
    dateCreated: "2024-11-08T09:55:10.3391277Z",
  },
  {
    subscriptionId: development,
    resourceGroup: "rg-ai-dev",
    name: "contoso-dev-foundry",
    kind: "AIServices",
    location: "northcentralus",
    dateCreated: "2026-03-02T14:22:48.9043310Z",
  },
  {
    subscriptionId: research,
    resourceGroup: "rg-research",
    name: "fabrikam-research-openai",
    kind: "OpenAI",
    location: "uksouth",
    dateCreated: "2025-05-15T10:10:10.1010101Z",
  },
];

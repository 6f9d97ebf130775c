import type { Ptu } from "@/lib/units";

/**
 * One deployment of a model in a resource. Texts are hostile; null is what the answer does not say, or what cannot be read: never 0.
 * Source: Deployments_List, azure-rest-api-specs, cognitiveservices 2026-09-01, DeploymentProperties; read 2026-11-21.
 */
export interface Deployment {
  /** Azure's id of it. */
  id: string;
  name: string;
  model: { format: string | null; name: string | null; version: string | null };
  /** In Azure's casing: compare it without. */
  skuName: string | null;
  /** Whole PTU of a provisioned SKU, thousands of tokens per minute of any other, as it was asked for. */
  size: number | null;
  /** The size in force; another one during a resize, none before the deployment stands. */
  sizeInForce: number | null;
  /** Azure's provisioning state, an open enum: Accepted, Creating, Deleting, Moving, Failed, Succeeded, Disabled, Canceled … */
  state: string | null;
  /** OnceNewDefaultVersionAvailable, OnceCurrentVersionExpired, NoAutoUpgrade, or a word that is new. */
  upgradePolicy: string | null;
  /** The standard deployment of the same resource that takes what this one turns away. */
  spilloverTo: string | null;
  /** UTC epoch ms. */
  createdAt: number | null;
  modifiedAt: number | null;
}

/** A provisioned deployment that is to be created: what is sent, and what every other way of creating it is written from. */
export interface NewDeployment {
  subscription: string;
  resourceGroup: string;
  account: string;
  name: string;
  model: { format: string; name: string; version: string };
  skuName: string;
  size: Ptu;
  /** A standard deployment of the same resource that takes what this one turns away; null for none. */
  spilloverTo: string | null;
  /** Azure's word; null for its default. */
  upgradePolicy: string | null;
}

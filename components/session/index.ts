"use client";

export { AzureProvider, useAzure, useDeploying } from "./azure-provider";
export { NotConnected } from "./not-connected";
export { useServerClock } from "./use-server-clock";

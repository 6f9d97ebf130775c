"use client";

export { AccountMenu } from "./account-menu";
export { AzureProvider, useAzure, useDeploying, useSignIn, WhenSignedIn } from "./azure-provider";
export { SignInButtons } from "./sign-in-buttons";
export { SignInGate } from "./sign-in-gate";
export { useTabShelf } from "./use-tab-shelf";
export { useServerClock } from "./use-server-clock";

"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useState } from "react";
import { preconnect } from "react-dom";
import { type AzureClient, azureClient } from "@/lib/azure";
import { azureUrlOf, type PublicConfiguration } from "@/lib/env";
import { createQueryClient } from "@/lib/query";
import { connectionOf, sampleSession } from "@/lib/session";
import { subscriptionsQuery } from "@/lib/sources/subscriptions";

const AzureContext = createContext<AzureClient | null>(null);

/** Whether this app may create deployments, and where a command finds Resource Manager. */
interface Deploying {
  isAllowed: boolean;
  resourceManagerUrl: string;
}

const DeployingContext = createContext<Deploying | null>(null);

/** On the server nothing is asked; the endpoint only has to be an address. */
const pageOrigin = () => (typeof window === "undefined" ? "http://127.0.0.1" : window.location.origin);

function make(configuration: PublicConfiguration) {
  return {
    azure: azureClient(connectionOf(configuration, sampleSession, pageOrigin())),
    queryClient: createQueryClient(),
  };
}

let madeInBrowser: ReturnType<typeof make> | undefined;

/** React may begin to take over a page several times, and forgets all state of the times before: what is asked is asked once. */
function onePerPage(configuration: PublicConfiguration) {
  if (typeof window === "undefined") return make(configuration);
  if (madeInBrowser === undefined) {
    madeInBrowser = make(configuration);
    // What every screen asks first is on its way while React still takes over the page.
    void madeInBrowser.queryClient.prefetchQuery(subscriptionsQuery(madeInBrowser.azure));
  }
  return madeInBrowser;
}

interface AzureProviderProps {
  configuration: PublicConfiguration;
  children: ReactNode;
}

/** One transport and one cache for all screens, made once in the browser. */
export function AzureProvider({ configuration, children }: AzureProviderProps) {
  const [{ azure, queryClient }] = useState(() => onePerPage(configuration));
  const { url, host } = configuration.resourceManager;
  // The browser shakes hands with Azure while it still reads our code.
  if (host !== null) preconnect(new URL(url).origin, { crossOrigin: "anonymous" });
  const deploying = { isAllowed: configuration.allowDeploy, resourceManagerUrl: azureUrlOf(configuration) };
  return (
    <AzureContext value={azure}>
      <DeployingContext value={deploying}>
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      </DeployingContext>
    </AzureContext>
  );
}

export function useAzure(): AzureClient {
  const azure = useContext(AzureContext);
  if (!azure) throw new Error("useAzure needs an AzureProvider above it");
  return azure;
}

export function useDeploying(): Deploying {
  const deploying = useContext(DeployingContext);
  if (!deploying) throw new Error("useDeploying needs an AzureProvider above it");
  return deploying;
}

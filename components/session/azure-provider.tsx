"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createContext, Fragment, type ReactNode, useContext, useState, useSyncExternalStore } from "react";
import { preconnect } from "react-dom";
import { SignInAgainProvider } from "@/components/panel";
import type { AzureClient } from "@/lib/azure";
import type { PublicConfiguration } from "@/lib/env";
import type { SignIn, SignInState } from "@/lib/session";
import { type Connections, connections } from "./connected";
import { signInAgain } from "./sign-in-again";

const AzureContext = createContext<AzureClient | null>(null);
const SignInContext = createContext<{ signIn: SignIn; state: SignInState } | null>(null);

/** Whether this app may create deployments, and where a command finds Resource Manager. */
interface Deploying {
  isAllowed: boolean;
  resourceManagerUrl: string;
}

const DeployingContext = createContext<Deploying | null>(null);

/** While nobody is signed in, there is nothing to ask. */
const idle = new QueryClient();

let madeInBrowser: Connections | undefined;

/** React may begin to take over a page several times, and forgets all state of the times before: what is asked is asked once. */
function onePerPage(configuration: PublicConfiguration): Connections {
  // On the server nothing is asked; the endpoint only has to be an address.
  if (typeof window === "undefined") return connections(configuration, "http://127.0.0.1");
  if (madeInBrowser === undefined) {
    madeInBrowser = connections(configuration, window.location.origin);
    madeInBrowser.askAhead();
    // The page that tells what is wrong with signing in does not lead away to it.
    void madeInBrowser.signIn.start({ mayLeave: window.location.pathname !== "/connect" });
  }
  return madeInBrowser;
}

interface AzureProviderProps {
  configuration: PublicConfiguration;
  children: ReactNode;
}

/** One transport and one cache for all screens, made once in the browser for whoever is signed in. */
export function AzureProvider({ configuration, children }: AzureProviderProps) {
  const [made] = useState(() => onePerPage(configuration));
  const { state, connected } = useSyncExternalStore(made.subscribe, made.now, made.first);
  const { url, host } = configuration.resourceManager;
  // The browser shakes hands with Azure while it still reads our code.
  if (host !== null && url.startsWith("http")) preconnect(new URL(url).origin, { crossOrigin: "anonymous" });
  const deploying = {
    isAllowed: configuration.allowDeploy,
    resourceManagerUrl: configuration.resourceManager.commandUrl,
  };
  return (
    <SignInContext value={{ signIn: made.signIn, state }}>
      <AzureContext value={connected?.azure ?? null}>
        <DeployingContext value={deploying}>
          <QueryClientProvider client={connected?.queryClient ?? idle}>
            <SignInAgainProvider value={signInAgain}>{children}</SignInAgainProvider>
          </QueryClientProvider>
        </DeployingContext>
      </AzureContext>
    </SignInContext>
  );
}

export function useAzure(): AzureClient {
  const azure = useContext(AzureContext);
  if (!azure) throw new Error("useAzure needs somebody who is signed in");
  return azure;
}

/** Who is signed in, and how to change that. */
export function useSignIn(): { signIn: SignIn; state: SignInState } {
  const context = useContext(SignInContext);
  if (!context) throw new Error("useSignIn needs an AzureProvider above it");
  return context;
}

/** Draws what asks Azure, anew for each person; nothing while nobody is there. */
export function WhenSignedIn({ children, otherwise = null }: { children: ReactNode; otherwise?: ReactNode }) {
  const azure = useContext(AzureContext);
  return azure ? <Fragment key={JSON.stringify(azure.identity)}>{children}</Fragment> : otherwise;
}

export function useDeploying(): Deploying {
  const deploying = useContext(DeployingContext);
  if (!deploying) throw new Error("useDeploying needs an AzureProvider above it");
  return deploying;
}

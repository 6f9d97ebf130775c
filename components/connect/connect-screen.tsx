"use client";

import { ScreenFrame } from "@/components/panel";
import { IgnoredNotice } from "@/components/scope";
import { type App, REDIRECT_PATH } from "@/lib/connect";
import { connectParams } from "@/lib/connect/search-params";
import type { PublicConfiguration } from "@/lib/env";
import { CliConnect } from "./cli-connect";
import { EntraConnect } from "./entra-connect";
import { SeenPanel } from "./seen-panel";
import { TwoWays } from "./two-ways";
import { usePageOrigin } from "./use-page-origin";

/** How to come to one's own Azure: each step of the way, what to change where one fails, and what can be seen in the end. */
export function ConnectScreen({ configuration }: { configuration: PublicConfiguration }) {
  const { clientId, tenantId, cloud } = configuration;
  const app: App = { clientId, tenantId, cloud, redirectUrl: usePageOrigin() + REDIRECT_PATH };
  switch (configuration.mode) {
    case "entra":
      return <EntraConnect configuration={configuration} app={app} />;
    case "cli":
      return <CliConnect configuration={configuration} />;
    case "sample":
      return (
        <ScreenFrame headline="Two ways lead to your own Azure.">
          <IgnoredNotice parsers={connectParams} />
          <TwoWays app={app} />
          <SeenPanel />
        </ScreenFrame>
      );
  }
}

import type { ReactNode } from "react";
import { PanelBoundary, TimeZoneProvider } from "@/components/panel";
import { SubscriptionPicker } from "@/components/scope";
import { AccountMenu, AzureProvider, SignInGate, WhenSignedIn } from "@/components/session";
import type { PublicConfiguration } from "@/lib/env";
import type { TimeZone } from "@/lib/time";
import { ConnectLink } from "./connect-link";
import { Keyboard } from "./keyboard";
import { ModeStrip, sourceName } from "./mode-strip";
import { Navigation } from "./navigation";
import { RefreshButton } from "./refresh-button";
import { type Theme, ThemeButton } from "./theme-button";
import { ZoneSwitch } from "./zone-switch";

interface ShellProps {
  configuration: PublicConfiguration;
  theme: Theme;
  zone: TimeZone;
  children: ReactNode;
}

/** The frame of every screen: whose data it is, what is looked at, where to go. */
export function Shell({ configuration, theme, zone, children }: ShellProps) {
  return (
    <AzureProvider configuration={configuration}>
      <TimeZoneProvider initial={zone}>
        <a
          href="#main"
          className="sr-only z-30 rounded-md bg-accent px-3 py-1.5 text-on-accent focus:not-sr-only focus:absolute focus:m-2"
        >
          Skip to the content
        </a>
        <div className="flex min-h-dvh flex-col">
          <header aria-label={sourceName(configuration)} className="bg-surface">
            <ModeStrip configuration={configuration} />
            <div className="flex h-12 items-center gap-2 border-b border-line px-4 sm:gap-3">
              <span className="hidden font-semibold tracking-tight sm:block lg:w-[184px]">Headroom</span>
              <WhenSignedIn>
                <PanelBoundary>
                  <SubscriptionPicker />
                </PanelBoundary>
              </WhenSignedIn>
              <div className="ml-auto flex items-center gap-2">
                <WhenSignedIn>
                  <RefreshButton />
                </WhenSignedIn>
                <ConnectLink />
                <ZoneSwitch />
                <ThemeButton initial={theme} />
                {configuration.mode !== "sample" && <AccountMenu />}
                <Keyboard />
              </div>
            </div>
          </header>
          <div className="grid flex-1 pb-14 sm:grid-cols-[52px_minmax(0,1fr)] sm:pb-0 lg:grid-cols-[208px_minmax(0,1fr)]">
            <Navigation />
            <main id="main" tabIndex={-1} className="min-w-0 outline-none">
              <SignInGate>{children}</SignInGate>
            </main>
          </div>
        </div>
      </TimeZoneProvider>
    </AzureProvider>
  );
}

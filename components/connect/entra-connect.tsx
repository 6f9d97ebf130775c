"use client";

import { ScreenFrame } from "@/components/panel";
import { IgnoredNotice } from "@/components/scope";
import { SignInButtons, useSignIn, WhenSignedIn } from "@/components/session";
import { Button } from "@/components/ui";
import { type App, entraSteps, stepsHeadline } from "@/lib/connect";
import { connectParams } from "@/lib/connect/search-params";
import type { PublicConfiguration } from "@/lib/env";
import { PastedError } from "./pasted-error";
import { SeenPanel } from "./seen-panel";
import { SetUp } from "./set-up";
import { StepsList } from "./steps-list";
import { useEntraProbes } from "./use-entra-probes";
import { WithFirstCall } from "./with-first-call";

interface EntraConnectProps {
  configuration: PublicConfiguration;
  app: App;
}

/** Each step of signing in with Microsoft Entra, tried from this very page. */
export function EntraConnect({ configuration, app }: EntraConnectProps) {
  const { state: session } = useSignIn();
  const { authority, silent, again } = useEntraProbes(configuration);
  return (
    <WithFirstCall>
      {(call) => {
        const steps = entraSteps({ app, authority, silent, session, call });
        return (
          <ScreenFrame
            headline={stepsHeadline(steps, "Connected: Microsoft Entra has signed you in, and Azure answers.")}
          >
            <IgnoredNotice parsers={connectParams} />
            <div className="grid gap-x-10 gap-y-5 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
              <div className="flex min-w-0 flex-col gap-3">
                <StepsList steps={steps} />
                {session.is === "signed-out" && (
                  <div className="flex flex-wrap items-center gap-x-2">
                    <SignInButtons words={["Sign in", "Sign in in a new window"]} claims={null} />
                    <Button onClick={() => void again()}>Check again</Button>
                  </div>
                )}
              </div>
              <div className="flex min-w-0 flex-col gap-5">
                <PastedError app={app} />
                <SetUp app={app} />
              </div>
            </div>
            <WhenSignedIn>
              <SeenPanel />
            </WhenSignedIn>
          </ScreenFrame>
        );
      }}
    </WithFirstCall>
  );
}

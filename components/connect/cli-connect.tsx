"use client";

import { ScreenFrame } from "@/components/panel";
import { IgnoredNotice } from "@/components/scope";
import { useSignIn, WhenSignedIn } from "@/components/session";
import { Button } from "@/components/ui";
import { cliSteps, stepsHeadline } from "@/lib/connect";
import { connectParams } from "@/lib/connect/search-params";
import type { PublicConfiguration } from "@/lib/env";
import { SeenPanel } from "./seen-panel";
import { StepsList } from "./steps-list";
import { WithFirstCall } from "./with-first-call";

/** Each step of asking Azure with the rights of `az`. */
export function CliConnect({ configuration: { tenantId, cloud } }: { configuration: PublicConfiguration }) {
  const { state: session, signIn } = useSignIn();
  return (
    <WithFirstCall>
      {(call) => {
        const steps = cliSteps({ tenantId, cloud, session, call });
        return (
          <ScreenFrame headline={stepsHeadline(steps, "Connected: your az login is used, and Azure answers.")}>
            <IgnoredNotice parsers={connectParams} />
            <div className="flex max-w-3xl min-w-0 flex-col gap-3">
              <StepsList steps={steps} />
              {session.is === "signed-out" && (
                <div>
                  <Button look="primary" onClick={() => void signIn.start({ mayLeave: false })}>
                    Try again
                  </Button>
                </div>
              )}
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

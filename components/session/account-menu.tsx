"use client";

import { lazy, Suspense } from "react";
import { PanelBoundary } from "@/components/panel";
import { useSignIn } from "./azure-provider";

/** No part of the first load: nobody is signed in before it. */
const Account = lazy(() => import("./account").then((part) => ({ default: part.Account })));

/** Who is signed in, who else may be, and the way out. Names of people stand here and nowhere else. */
export function AccountMenu() {
  const { signIn, state } = useSignIn();
  return (
    <div className="size-8 pointer-coarse:size-10">
      {state.is === "signed-in" && (
        <PanelBoundary>
          <Suspense>
            <Account key={JSON.stringify(state.person)} signIn={signIn} state={state} />
          </Suspense>
        </PanelBoundary>
      )}
    </div>
  );
}

import type { ReactNode } from "react";
import { createApp, type App, consentForAll, setRedirect, startCli, startEntra } from "@/lib/connect";
import { Copyable } from "./copyable";

/** Both ways to one's own Azure, with commands made for the address that this page stands at. */
export const TwoWays = ({ app }: { app: App }) => (
  <div className="grid gap-x-10 gap-y-6 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
    <Way
      name="With your az login"
      says="For yourself, on this machine: Headroom listens on it alone, and asks with the rights that the Azure CLI has."
    >
      <Copyable title="Sign in and start" text={startCli} note="It prints an address that lets one browser in, once." />
    </Way>
    <Way
      name="With Microsoft Entra"
      says="For a team: everybody signs in in their own browser and sees what their own rights allow. The server sees no token."
    >
      <RegisterCommands app={app} />
      <Copyable title="4. Start" text={startEntra(app)} />
    </Way>
  </div>
);

/** The registration, from nothing. */
const RegisterCommands = ({ app }: { app: App }) => (
  <>
    <Copyable
      title="1. Register an app with one permission"
      text={createApp("AzureADMyOrg")}
      note="user_impersonation of Azure Service Management: it reads what the person who signs in may read. AzureADMultipleOrgs lets other tenants in, too."
    />
    <Copyable
      title="2. Let it lead back to this address"
      text={setRedirect(app)}
      note={`Registered is ${app.redirectUrl}, for a single-page application.`}
    />
    <Copyable
      title="3. Consent for everybody"
      text={consentForAll(app)}
      note="An administrator runs it; without, each person is asked at the first sign-in."
    />
  </>
);

const Way = ({ name, says, children }: { name: string; says: string; children: ReactNode }) => (
  <section aria-label={name} className="flex min-w-0 flex-col gap-3">
    <div>
      <h2 className="text-lg font-semibold">{name}</h2>
      <p className="max-w-prose text-sm text-muted">{says}</p>
    </div>
    {children}
  </section>
);

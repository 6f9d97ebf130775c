import { type App, consentForAll, setRedirect } from "@/lib/connect";
import { Copyable } from "./copyable";

/** What the registration has to hold, for whoever looks it over. */
export const SetUp = ({ app }: { app: App }) => (
  <section aria-label="What the registration has to hold" className="flex min-w-0 flex-col gap-3">
    <h2 className="text-base font-semibold">What the registration has to hold</h2>
    <dl className="flex flex-col gap-1.5 text-sm">
      {[
        ["Application (client) id", app.clientId ?? "none"],
        ["Tenant", app.tenantId],
        ["Redirect address, platform Single-page application", app.redirectUrl],
        ["Delegated permission", "Azure Service Management > user_impersonation"],
      ].map(([name, value]) => (
        <div key={name}>
          <dt className="text-xs text-muted">{name}</dt>
          <dd className="wrap-anywhere">
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
    <details>
      <summary className="cursor-pointer text-sm text-accent">As commands, for an administrator</summary>
      <div className="mt-2 flex flex-col gap-3">
        <Copyable title="Redirect address" text={setRedirect(app)} note="Takes the place of those registered before." />
        <Copyable title="Consent for everybody" text={consentForAll(app)} />
      </div>
    </details>
  </section>
);

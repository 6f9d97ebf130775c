import { shellQuoted } from "@/lib/export";
import { type CallFacts, firstCall, type SessionFacts } from "./first-call";
import { isOneTenant } from "./registration";
import { type Change, failed, notTried, ok, type Step, type StepState, waiting } from "./step";

export interface CliFacts {
  /** What HEADROOM_TENANT_ID names; "organizations" names none. */
  tenantId: string;
  cloud: "public" | "usgovernment" | "china";
  session: SessionFacts;
  call: CallFacts;
}

type Told = Omit<Change, "command" | "said"> & { command?: string };

/** Source: https://learn.microsoft.com/cli/azure/manage-clouds-azure-cli; read 2026-11-22. */
const cloudNames = { public: "AzureCloud", usgovernment: "AzureUSGovernment", china: "AzureChinaCloud" } as const;

const login = ({ tenantId, cloud }: CliFacts) =>
  [
    ...(cloud === "public" ? [] : [`az cloud set --name ${cloudNames[cloud]}`]),
    isOneTenant({ tenantId }) ? `az login --tenant ${shellQuoted(tenantId)}` : "az login",
  ].join("\n");

/** Which step each reason is about, and what to do; a reason that is not here is no step's own. */
const reasons: Readonly<Record<string, { at: number; told: (facts: CliFacts) => Told }>> = {
  "no-key": {
    at: 0,
    told: () => ({
      what: "This browser did not come by the address that `npm start` printed.",
      change: "Open that address in this browser. It opens once: start Headroom again for a new one.",
      command: "npm start -- --cli",
    }),
  },
  "key-used": {
    at: 0,
    told: () => ({
      what: "The printed address was used before, by another browser or profile.",
      change: "Go on in the browser that opened it, or start Headroom again for a new one.",
      command: "npm start -- --cli",
    }),
  },
  "server-unreachable": {
    at: 0,
    told: () => ({
      what: "Headroom's own server does not answer.",
      change: "See in its terminal whether it still runs; started again, it prints a new address.",
      command: "npm start -- --cli",
    }),
  },
  "az-missing": {
    at: 1,
    told: () => ({
      what: "There is no `az` on the PATH of the terminal that Headroom was started in.",
      change: "Install it (https://learn.microsoft.com/cli/azure/install-azure-cli), then try again.",
      command: "az version",
    }),
  },
  "az-signed-out": {
    at: 2,
    told: (facts) => ({
      what: "`az` has no account that is still valid.",
      change: "Sign in in a terminal, as the same user of this machine; then try again.",
      command: login(facts),
    }),
  },
  "az-failed": {
    at: 2,
    told: () => ({
      what: "`az` gave no token.",
      change: "Run this in a terminal to see why; it shows when the token ends, and not the token.",
      command: "az account get-access-token --query expiresOn",
    }),
  },
  "az-other-tenant": {
    at: 3,
    told: (facts) => ({
      what: "`az` has no account in the tenant of HEADROOM_TENANT_ID.",
      change: "Sign in there, or start Headroom without HEADROOM_TENANT_ID.",
      command: login(facts),
    }),
  },
  "az-other-account": {
    at: 3,
    told: () => ({
      what: "`az` is signed in as somebody else than when this page was opened.",
      change: "Load this page again to see what the new account may see.",
    }),
  },
};

const steps = [
  { key: "browser", name: "This browser is let in", holds: "It came by the printed address." },
  { key: "az", name: "The Azure CLI is installed", holds: "`az` was found." },
  { key: "login", name: "The Azure CLI is signed in", holds: "It gives tokens for Resource Manager." },
  { key: "tenant", name: "It is the right tenant and account", holds: "It is the one that was asked for." },
] as const;

/** What has to hold before `az` can speak for this page; what comes after a step that fails is not tried. */
export function cliSteps(facts: CliFacts): readonly Step[] {
  const { session } = facts;
  const reason = session.is === "signed-out" ? (reasons[session.because] ?? null) : null;
  const stateAt = (at: number, holds: string): StepState => {
    if (session.is === "signed-in") return ok(holds);
    if (session.is !== "signed-out") return waiting("Finding out.");
    if (reason === null) return notTried("Not tried yet.");
    if (at < reason.at) return ok(holds);
    if (at > reason.at) return notTried("The step before has to hold first.");
    return failed({ ...reason.told(facts), said: session.words.message });
  };
  return [
    ...steps.map(({ key, name, holds }, at) => ({ key, name, state: stateAt(at, holds) })),
    { key: "call", name: "Azure answers the first call", state: firstCall(facts) },
  ];
}

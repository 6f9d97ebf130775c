/** An app registration that exists nowhere: whoever starts with it is signed in by nobody. */
const clientId = "11111111-2222-4333-8444-555555555555";

export type Mode = "sample" | "entra" | "cli";

/** Nobody listens there: tests ask nothing of the public list. */
const HEADROOM_PRICES_URL = "http://127.0.0.1:9/api/retail/prices";

const environments: Record<Mode, Record<string, string>> = {
  sample: {},
  entra: { HEADROOM_MODE: "entra", HEADROOM_CLIENT_ID: clientId, HEADROOM_PRICES_URL },
  cli: { HEADROOM_MODE: "cli", HEADROOM_PRICES_URL },
};

/** The same attack on the app as each mode starts it, with nothing else set. */
export function inEachMode(attack: (mode: Mode, env: Record<string, string>) => void): void {
  for (const mode of ["sample", "entra", "cli"] as const) attack(mode, environments[mode]);
}

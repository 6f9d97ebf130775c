import { parseArgs } from "node:util";
import { createEmulator, scenarioNames, type EmulatorOptions } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";

const USAGE = `npm run emulator -- [options]

  --port N            port, 8081 unless said otherwise; 0 takes any free one
  --latency MS        added to every call
  --seed S            a whole number; the same seed gives the same ids and the same free capacity
  --subscriptions N   at least so many in the first tenant
  --regions N         at least so many; beyond the real ones they are invented
  --deployments N     at least so many in the subscriptions that "sample" may read
  --tenants N         further ones are signed in to with the tokens "sample-tenant2" and so on
  --scenario NAME     a fault to start with
  --https             with a certificate made for this run
  --hide-headers      browsers cannot read Retry-After and the like
  --api-version V     the family that knows V answers in it only; may be repeated
  --foreign-origin O  where the P2 scenarios lead to
  --plays-foreign     this one plays the foreign host: the journal counts every token it sees

Scenarios: ${scenarioNames.join(" ")}`;

main().catch((problem: unknown) => {
  const isTaken = problem instanceof Error && "code" in problem && problem.code === "EADDRINUSE";
  const says = problem instanceof Error ? problem.message : problem;
  console.error(isTaken ? "That port is taken: choose another with --port, or 0 for any free one." : says);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8081" },
      latency: { type: "string", default: "0" },
      seed: { type: "string", default: "1" },
      subscriptions: { type: "string", default: "0" },
      regions: { type: "string", default: "0" },
      deployments: { type: "string", default: "0" },
      tenants: { type: "string", default: "0" },
      scenario: { type: "string" },
      https: { type: "boolean", default: false },
      "hide-headers": { type: "boolean", default: false },
      "api-version": { type: "string", multiple: true },
      "foreign-origin": { type: "string" },
      "plays-foreign": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const options: EmulatorOptions = {
    control: true,
    seed: wholeNumber("--seed", values.seed),
    subscriptions: wholeNumber("--subscriptions", values.subscriptions),
    regions: wholeNumber("--regions", values.regions),
    deployments: wholeNumber("--deployments", values.deployments),
    tenants: wholeNumber("--tenants", values.tenants),
    latencyMs: wholeNumber("--latency", values.latency),
    exposeHeaders: !values["hide-headers"],
    playsForeignHost: values["plays-foreign"],
    ...(values.scenario && { scenario: values.scenario }),
    ...(values["foreign-origin"] && { foreignOrigin: values["foreign-origin"] }),
    ...(values["api-version"] && { onlyApiVersions: values["api-version"] }),
  };
  const port = wholeNumber("--port", values.port);
  const { url, close } = await serve(createEmulator(options), { port, https: values.https });
  console.log(`An Azure of our own listens on ${url}`);
  console.log(`Scenario: ${values.scenario ?? "none"}; set another by PUT ${url}/_control/faults {"scenario":"T1"}`);
  console.log(`Journal:  ${url}/_control/journal`);
  console.log(
    `Point Headroom at it: HEADROOM_RESOURCE_MANAGER_URL=${url} HEADROOM_PRICES_URL=${url}/api/retail/prices npm start`,
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(`${name} must be a whole number, not '${text}'.`);
  return Number(text);
}

// `npm run sbom`: prints the software bill of materials, CycloneDX as `npm sbom` makes it, of what a start installs.
import { run } from "./machine/child.mjs";
import { PlainFailure } from "./machine/plain-failure.mjs";
import { runtimeBill } from "./supply/bill.mjs";
import { lockedPackages, runtimePackages } from "./supply/runtime-packages.mjs";

const options = ["--package-lock-only", "--sbom-type=application", "--sbom-format=cyclonedx", "--loglevel=silent"];
const { code, output } = await run("npm", ["sbom", ...options], { limitMs: 60_000 });
if (code !== 0) throw new PlainFailure("`npm sbom` failed; it needs npm 10 or newer.");
const bill = JSON.parse(output.slice(output.indexOf("{")));
process.stdout.write(`${JSON.stringify(runtimeBill(bill, runtimePackages(lockedPackages())), null, 2)}\n`);

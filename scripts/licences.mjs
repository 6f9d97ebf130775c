// `npm run licences`: writes docs/licences.md from the lock file, and fails on a licence that is not allowed.
import { writeFileSync } from "node:fs";
import { inRoot } from "./machine/root.mjs";
import { licenceList, refusedLicences } from "./supply/licences.mjs";
import { lockedPackages, runtimePackages } from "./supply/runtime-packages.mjs";

const packages = runtimePackages(lockedPackages());
writeFileSync(inRoot("docs", "licences.md"), licenceList(packages));
const refused = refusedLicences(packages);
for (const each of refused) process.stderr.write(`Not allowed: ${each}\n`);
process.stdout.write(
  `docs/licences.md lists ${packages.length} packages; ${refused.length} with a licence that is not allowed.\n`,
);
process.exitCode = refused.length > 0 ? 1 : 0;

// `npm run audit`: asks the registry about weaknesses of what a start installs, where it answers. Not part of `npm test`.
import { run } from "./machine/child.mjs";
import { readAudit } from "./supply/audit.mjs";

const { output } = await run("npm", ["audit", "--omit=dev", "--json", "--loglevel=silent"], { limitMs: 60_000 });
const { says, found } = readAudit(output.slice(output.indexOf("{")));
process.stdout.write(`${says}\n`);
process.exitCode = found > 0 ? 1 : 0;

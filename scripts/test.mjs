// `npm test` and, with --check, `npm run check`. This file must parse on any Node.
import { enter } from "./machine/enter.mjs";

enter(() => import("./suite/run-suite.mjs").then((module) => module.runSuite(process.argv.slice(2))));

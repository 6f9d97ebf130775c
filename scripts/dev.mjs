// `npm run dev`: Next's development server with the same checks as `npm start`. This file must parse on any Node.
import { enter } from "./machine/enter.mjs";

enter(() => import("./machine/develop.mjs").then((module) => module.develop(process.argv.slice(2))));

// `npm start`: installs and builds when needed, starts, prints the address. This file must parse on any Node.
import { enter } from "./machine/enter.mjs";

enter(() => import("./machine/start-app.mjs").then((module) => module.startApp(process.argv.slice(2))));

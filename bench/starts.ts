import { rmSync } from "node:fs";
import path from "node:path";
import { withApp } from "./built-app";
import { median, type Row } from "./row";

const start = path.join("scripts", "start.mjs");
const timeToReady = () => withApp(start, (_url, readyMs) => Promise.resolve(readyMs / 1000));

/** From `npm start` to an answer: with nothing built yet, and with a build that is current. */
export async function measureStarts(): Promise<Row[]> {
  rmSync(".next", { recursive: true, force: true });
  const first = await timeToReady();
  const later: number[] = [];
  for (let run = 0; run < 5; run += 1) later.push(await timeToReady());
  return [
    { what: "npm start after the install, building", measured: first, unit: "s", budget: 45 },
    { what: "npm start again, median of five", measured: median(later), unit: "s", budget: 3 },
  ];
}

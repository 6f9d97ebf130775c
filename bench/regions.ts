import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "@playwright/test";
import type { Emulator, EmulatorOptions } from "@/lib/emulator";
import { regionsHref } from "@/lib/regions/search-params";
import { withEmulatedApp } from "./emulated-app";
import { picturesOfScan, takePictures } from "./regions-pictures";
import { timeOfSequentialScan } from "./regions-rival";
import { type Scan, scanOf } from "./regions-scan";
import { median, type Row } from "./row";

const REGIONS = 40;
const SUBSCRIPTIONS = 10;
const RUNS = 5;
const LIMIT_MS = 60_000;
const model = { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" };
const world: EmulatorOptions = { latencyMs: 80, regions: REGIONS };
const asked = { model: model.name, version: model.version, format: model.format, ptu: 50 };

/** The scan of the Regions screen, before an Azure that takes 80 ms a call, and the same answers by Azure's own client. */
export const measureRegions = () =>
  withEmulatedApp(async ({ newPage, url, azureUrl, renew }): Promise<Row[]> => {
    const runs = [];
    const open = async () => {
      const page = await newPage();
      await takePictures(page);
      return page;
    };
    for (let run = 0; run < RUNS; run += 1) {
      const ofMany = { ...world, subscriptions: SUBSCRIPTIONS + 1 };
      const ids = await subscriptionsOf(renew(ofMany));
      const [one = ""] = ids;
      const cold = await visit(await open(), renew(world), url + regionsHref({ ...asked, subscriptions: [one] }));
      const warm = await visitWarm(
        await open(),
        renew(world),
        url + regionsHref({ ptu: asked.ptu, subscriptions: [one] }),
      );
      const many = await visit(await open(), renew(ofMany), url + regionsHref({ ...asked, subscriptions: ids }));
      renew(world);
      const rivalS = await timeOfSequentialScan({
        ...{ endpoint: azureUrl, subscription: one, model },
        regions: cold.regions,
      });
      runs.push({ cold, warm, many, rivalS });
    }
    return rowsOf(runs);
  });

/** Ids of those that `sample` may read whole. */
async function subscriptionsOf(azure: Emulator): Promise<string[]> {
  const headers = { authorization: "Bearer sample" };
  const read = async (at: string) => {
    const answer = await azure.handle(new Request(`http://azure.test/subscriptions${at}`, { headers }));
    return { isRead: answer.ok, value: answer.ok ? ((await answer.json()) as { value: unknown }).value : [] };
  };
  const { value } = await read("?api-version=2022-12-01");
  const ids = (value as { subscriptionId: string }[]).map(({ subscriptionId }) => subscriptionId);
  const accounts = "providers/Microsoft.CognitiveServices/accounts?api-version=2026-09-01";
  const whole = await Promise.all(ids.map(async (id) => ((await read(`/${id}/${accounts}`)).isRead ? [id] : [])));
  return whole.flat();
}

async function visit(page: Page, azure: Emulator, link: string): Promise<Scan> {
  await page.goto(link);
  const watched = await picturesOfScan(page, REGIONS);
  const scan = scanOf(watched, azure, { beganMs: watched.openedAtMs, regions: REGIONS });
  await page.close();
  return scan;
}

/** The screen is open without a model, and all catalogues have been read: then one is chosen. */
async function visitWarm(page: Page, azure: Emulator, link: string): Promise<Scan> {
  await page.goto(link);
  await untilCatalogsAreRead(page, azure);
  await page.getByRole("combobox", { name: "Model", exact: true }).fill(model.name);
  await page.getByRole("option", { name: model.name, exact: true }).waitFor();
  await page.keyboard.press("Enter");
  const watched = await picturesOfScan(page, REGIONS);
  const scan = scanOf(watched, azure, { beganMs: watched.pressedAtMs ?? NaN, regions: REGIONS });
  await page.close();
  return scan;
}

async function untilCatalogsAreRead(page: Page, azure: Emulator): Promise<void> {
  const limitMs = Date.now() + LIMIT_MS;
  for (;;) {
    const read = azure.journal
      .entries()
      .filter(({ operation, status }) => operation === "listModels" && status === 200);
    if (read.length >= REGIONS) return;
    if (Date.now() > limitMs) throw new Error(`Only ${read.length} of ${REGIONS} catalogues have been read.`);
    await pause(250);
  }
}

type Run = Record<"cold" | "warm" | "many", Scan> & { rivalS: number };

function rowsOf(runs: readonly Run[]): Row[] {
  const middle = (of: (run: Run) => number) => median(runs.map(of));
  const most = (of: (run: Run) => number) => Math.max(...runs.map(of));
  const times = `${middle(({ rivalS }) => rivalS).toFixed(2)} s against ${middle(({ warm }) => warm.quotaS).toFixed(2)} s`;
  return [
    {
      what: "Regions: 40 regions, 80 ms a call, from opening the link to the first row with capacity",
      measured: middle(({ cold }) => cold.firstRowS),
      ...{ unit: "s", budget: 1 },
    },
    {
      what: "Regions: the same to all capacity",
      measured: middle(({ cold }) => cold.capacityS),
      ...{ unit: "s", budget: 1 },
    },
    {
      what: "Regions: the same to all quota",
      measured: middle(({ cold }) => cold.quotaS),
      ...{ unit: "s", budget: 2.5 },
    },
    {
      what: "Regions: reads until then, further catalogues aside",
      measured: most(({ cold }) => cold.reads),
      ...{ unit: "calls", budget: 45 },
    },
    {
      what: "Regions: reads when a model is chosen on the open screen",
      measured: most(({ warm }) => warm.reads),
      ...{ unit: "calls", budget: 41 },
    },
    {
      what: "Regions: ten subscriptions, from opening the link to all capacity",
      measured: middle(({ many }) => many.capacityS),
      ...{ unit: "s", budget: 2 },
    },
    {
      what: "Regions: ten subscriptions, to quota of the rows in view at the table's top",
      measured: middle(({ many }) => many.quotaInViewS),
      ...{ unit: "s", budget: 2.5, note: `${most(({ many }) => many.inView)} rows` },
    },
    {
      what: "Regions: ten subscriptions, to all quota",
      measured: middle(({ many }) => many.quotaS),
      ...{ unit: "s", budget: 8 },
    },
    {
      what: "Regions: calls that were throttled meanwhile",
      measured: most(({ cold, warm, many }) => cold.throttled + warm.throttled + many.throttled),
      ...{ unit: "calls", budget: 0 },
    },
    {
      what: "Regions: from choosing a model, against the official client's calls one after another",
      measured: middle(({ rivalS, warm }) => rivalS / warm.quotaS),
      ...{ unit: "×", budget: 8, wants: "at least", note: times },
    },
  ];
}

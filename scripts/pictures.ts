// `npm run pictures`: takes docs/pictures anew, from the sample world at a fixed instant; `npm run pictures -- plan` only those whose
// names begin so. Look at them afterwards.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { utilizationHref } from "@/lib/utilization/search-params";
import { browserArguments } from "./machine/browser-arguments.mjs";
import { findBrowser } from "./machine/find-browser.mjs";
import { startApp } from "./machine/start-app.mjs";

const port = 3917;
// Absolute, because the server that starts in this process moves to its own folder.
const folder = path.resolve("docs", "pictures");
const instant = new Date("2026-11-21T12:00:00Z");
const workload = "/size?model=gpt-4&version=0613&shapes=10,30,50,chat~20,60,20,summaries";
const limited = "d94b7f36-1c05-4e8a-b271-5f60a3e9c812";

const workloadOfThree = "&shapes=60,1200,300,chat~30,4000,400,rag~10,8000,600,summaries&growth=20";
const oneModel = `/size?model=gpt-4.1&version=2025-04-14${workloadOfThree}`;

interface Picture {
  name: string;
  path: string;
  theme?: "light" | "dark";
  /** 1440 × 900 on a desk, 390 × 844 on a phone. */
  isPhone?: boolean;
  /** The whole page, not only what a window shows. */
  isLong?: boolean;
  /** Drawn when the screen is complete. */
  until: (page: Page) => Promise<unknown>;
}

const gpt41 = "/regions?model=gpt-4.1&version=2025-04-14&format=OpenAI";
const regions = `${gpt41}&ptu=150`;
const production = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";

const answered = (page: Page) => page.getByRole("heading", { name: /^Needs \d/ }).waitFor();
const compared = (page: Page) => page.getByRole("heading", { name: /^Smallest/ }).waitFor();
async function lookedCloser(page: Page) {
  await answered(page);
  for (const name of ["Draw the curve", "Find the load", "Ask for each row"]) {
    await page.getByRole("button", { name }).click();
    await page
      .getByText(/^Derived from/)
      .nth(["Draw the curve", "Find the load", "Ask for each row"].indexOf(name))
      .waitFor();
  }
}
const headed = (page: Page) => page.getByRole("heading", { level: 1 }).waitFor();

/** Until every catalogue is read; the verdicts stand by then. */
const scanned = async (page: Page) => {
  await page.getByRole("table", { name: "Regions" }).waitFor();
  await page
    .getByText(/^Read \d+ of/)
    .first()
    .waitFor({ state: "detached" });
};
const withCard = async (page: Page) => {
  await scanned(page);
  await page.getByRole("button", { name: /^Sweden Central:/ }).hover();
};
const listed = (page: Page) => page.getByText(/^\d+ model versions in \d+ regions/).waitFor();

/** Until all pools, deployments and catalogues are read. */
async function withQuota(page: Page) {
  await page.getByRole("table").first().waitFor();
  await page.getByRole("button", { name: "Cancel", exact: true }).waitFor({ state: "detached" });
}
async function opened(page: Page) {
  await withQuota(page);
  await page.getByRole("button", { name: "Deployments of Sweden Central" }).click();
}

/** A week that is over, so that each run draws the same. */
const aWeekOf = (...names: string[]) =>
  utilizationHref({
    subscriptions: [production],
    deployments: names.map(
      (name) =>
        `/subscriptions/${production}/resourceGroups/rg-ai-prod/providers/Microsoft.CognitiveServices/accounts/contoso-foundry-eastus2/deployments/${name}`,
    ),
    ...{ range: "custom", from: Date.UTC(2026, 10, 14), to: Date.UTC(2026, 10, 21) },
  });
async function withUtilization(page: Page) {
  await page.getByRole("heading", { level: 1, name: /in this range|touched 100%/ }).waitFor({ timeout: 60_000 });
  await page.locator(".cursor-crosshair").first().waitFor();
}
async function explained(page: Page) {
  await withUtilization(page);
  await page.getByRole("heading", { name: /hour by hour/ }).evaluate((heading) => heading.scrollIntoView());
}

/** Until all is read that the overview asks for. */
async function looked(page: Page) {
  await page.getByRole("list", { name: "At a glance" }).waitFor();
  await page.getByRole("heading", { level: 1, name: /^(?!Reading|So far|What needs)/ }).waitFor({ timeout: 60_000 });
}

const plan = `/plan?model=gpt-4.1&version=2025-04-14&format=OpenAI&region=eastus2&shapes=300,1500,300&cached=30&subscriptions=${production}`;
/** Until the cheapest way to pay is known, and the curve of sizes is drawn. */
const priced = (page: Page) => page.getByText("costs least").first().waitFor({ timeout: 60_000 });
const readyToDeploy = (page: Page) => page.getByRole("rowheader", { name: "Capacity is free now" }).waitFor();

async function toldWhatIsSeen(page: Page) {
  await page.getByRole("button", { name: "Check what I can see" }).click();
  await page.getByText(/^Of 6 screens/).evaluate((told) => told.closest("section")?.scrollIntoView());
}

const pictures: readonly Picture[] = [
  { name: "overview-light", path: "/", until: looked, isLong: true },
  { name: "overview-dark", path: "/", theme: "dark", until: looked },
  { name: "overview-phone", path: "/", isPhone: true, until: looked, isLong: true },
  { name: "size-light", path: workload, until: answered },
  { name: "size-dark", path: workload, theme: "dark", until: answered },
  { name: "size-phone", path: workload, isPhone: true, until: answered },
  { name: "size-phone-dark", path: workload, isPhone: true, theme: "dark", until: answered },
  { name: "size-three-types", path: "/size?model=gpt-4o-mini&version=2024-07-18&shapes=900,2000,300", until: answered },
  {
    name: "size-refused",
    path: `${workload}&calculateWith=${limited}`,
    until: (page) => page.getByText("Role to ask for").waitFor(),
  },
  {
    name: "size-models",
    path: `/size?model=gpt-4.1&version=2025-04-14&also=gpt-4o:2024-11-20~gpt-4o-mini:2024-07-18~gpt-5:2025-08-07${workloadOfThree}&stay=EU`,
    until: compared,
    isLong: true,
  },
  { name: "size-closer", path: oneModel, until: lookedCloser, isLong: true },
  { name: "size-closer-dark", path: oneModel, theme: "dark", until: lookedCloser, isLong: true },
  { name: "size-models-phone", path: `${oneModel}&cached=40`, isPhone: true, until: answered, isLong: true },
  { name: "help", path: oneModel, until: async (page) => (await answered(page), page.keyboard.press("?")) },
  { name: "size-empty", path: "/size", until: (page) => page.getByRole("combobox", { name: "Model" }).waitFor() },
  { name: "regions-light", path: regions, until: scanned },
  { name: "regions-dark", path: regions, theme: "dark", until: scanned },
  { name: "regions-long", path: `${regions}&subscriptions=${production}`, until: scanned, isLong: true },
  { name: "regions-phone", path: regions, isPhone: true, until: scanned, isLong: true },
  { name: "regions-phone-dark", path: regions, isPhone: true, theme: "dark", until: scanned },
  { name: "regions-card", path: `${regions}&geography=Europe`, until: withCard },
  {
    name: "regions-none",
    path: `${gpt41}&type=ProvisionedManaged&ptu=1050&geography=Europe&home=westeurope&subscriptions=${production}`,
    until: scanned,
  },
  { name: "regions-refused", path: `${regions}&subscriptions=${limited}`, until: scanned, isLong: true },
  { name: "regions-availability", path: `${regions}&view=availability`, until: listed },
  { name: "regions-empty", path: "/regions", until: headed },
  { name: "quota", path: `/quota?subscriptions=${production}&find=central`, until: opened },
  { name: "quota-dark", path: `/quota?subscriptions=${production}&find=central`, theme: "dark", until: opened },
  { name: "quota-phone", path: "/quota?tab=zone", isPhone: true, until: withQuota },
  { name: "quota-deployments", path: "/quota?tab=deployments", until: withQuota, isLong: true },
  { name: "quota-fleet", path: "/quota?tab=fleet", until: withQuota },
  { name: "utilization-light", path: aWeekOf("assistant"), until: withUtilization },
  { name: "utilization-dark", path: aWeekOf("assistant"), theme: "dark", until: withUtilization, isLong: true },
  { name: "utilization-phone", path: aWeekOf("assistant"), isPhone: true, until: withUtilization, isLong: true },
  { name: "utilization-many", path: aWeekOf("assistant", "chat", "summaries"), until: withUtilization },
  { name: "utilization-why", path: aWeekOf("assistant"), until: explained },
  { name: "utilization-empty", path: "/utilization", until: headed },
  { name: "plan-cost", path: plan, until: priced, isLong: true },
  { name: "plan-cost-dark", path: plan, theme: "dark", until: priced },
  { name: "plan-phone", path: plan, isPhone: true, until: priced, isLong: true },
  { name: "plan-deploy", path: `${plan}&view=deploy&deployment=chat-next`, until: readyToDeploy, isLong: true },
  {
    name: "plan-versions",
    path: `${plan}&view=migration&others=gpt-5:2025-08-07~gpt-4o:2024-11-20`,
    until: (page) => page.getByRole("rowheader", { name: /gpt-5/ }).waitFor(),
  },
  { name: "connect", path: `/connect?look=${limited}`, until: toldWhatIsSeen },
  { name: "quota-standard", path: "/quota?tab=standard&region=eastus2", until: withQuota },
];

await startApp(["--port", String(port)]);
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [...browserArguments, "--hide-scrollbars"],
});
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
for (const { name, path: address, theme = "light", isPhone = false, isLong = false, until } of pictures) {
  if (wanted.length > 0 && !wanted.some((start) => name.startsWith(start))) continue;
  const page = await browser.newPage({
    viewport: isPhone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: "en-US",
    timezoneId: "UTC",
  });
  await page.clock.setFixedTime(instant);
  await page.goto(`http://127.0.0.1:${port}${address}`);
  await until(page);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: isLong });
  await page.close();
  process.stdout.write(`docs/pictures/${name}.png\n`);
}
await browser.close();
process.exit(0);

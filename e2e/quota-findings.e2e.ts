import type { Page } from "@playwright/test";
import { expect, test } from "./emulated";
import { expectFailure, expectQuotaRead } from "./expectations";
import { development, production, quotaOf } from "./links";
import { movedClock } from "./moved-clock";

/** What needs a person: each finding with the figures it stands on, and none without. docs/emulator.md tells what there is to find. */

/** Capacity moves with the hour, and a model retires on a day: so it is always this one. */
const NOON = Date.UTC(2026, 10, 21, 12, 5);
test.use({ azureOptions: { clock: movedClock(NOON) } });
test.beforeEach(({ page }) => page.clock.install({ time: NOON }));

const both = [production, development];
const gpt41 = { model: "gpt-4.1", version: "2025-04-14", format: "OpenAI" };
const findings = (page: Page) => page.getByRole("region", { name: /^Findings/ });

/** One finding, named by its title and by words of its sentence. */
const finding = (page: Page, title: string, says: string) =>
  findings(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 3, name: title, exact: true }) })
    .filter({ hasText: says })
    .first();

const PTU = "Provisioned Managed Throughput Unit";
const westUs3 = `Data Zone ${PTU} · West US 3 · Contoso AI Production`;
const northCentral = `${PTU} · North Central US · Contoso AI Development`;

const contracts = "contoso-foundry-eastus2 / contracts · East US 2 · Contoso AI Production";

const found: readonly [title: string, says: string, evidence: readonly (string | RegExp)[]][] = [
  [
    "Model version retires soon",
    "summaries of contoso-foundry-eastus2 in East US 2 runs gpt-4o 2024-08-06, which retires on 2026-12-18 (UTC).",
    ["Retires: 2026-12-18 00:00:00 UTCcontoso-foundry-eastus2 / summaries · East US 2 · Contoso AI Production"],
  ],
  [
    "Over the limit",
    `“${PTU}” in North Central US with Contoso AI Development: 25 PTU more is used than the limit allows.`,
    [`Used: 125 PTU${northCentral}`, `Limit: 100 PTU${northCentral}`],
  ],
  [
    "Idle deployment",
    "contracts of contoso-foundry-eastus2 in East US 2 got no request in the 7 days up to 2026-11-21 11:00:00 UTC",
    [
      `Requests: 0${contracts}`,
      `Highest utilization: 0%${contracts}`,
      `From: 2026-11-14 11:00:00 UTC${contracts}`,
      `To: 2026-11-21 11:00:00 UTC${contracts}`,
      `Created: 2025-02-11 09:30:00 UTC${contracts}`,
      `Size: 100 PTU${contracts}`,
    ],
  ],
  [
    "Quota without capacity",
    "Regional Provisioned in East US with Contoso AI Production: 100 PTU of quota left, yet the largest deployment",
    [
      `Remaining: 100 PTU${PTU} · East US · Contoso AI Production`,
      "Smallest size: 50 PTUgpt-4.1 2025-04-14 · East US",
      "Available capacity: 0 PTUgpt-4.1 2025-04-14, Regional Provisioned · East US · Contoso AI Production",
    ],
  ],
  [
    "Capacity without quota",
    "Data Zone Provisioned in West US 3 with Contoso AI Production: 5 PTU of quota left, below the smallest size of 15 PTU.",
    [
      `Remaining: 5 PTU${westUs3}`,
      "Available capacity: 0 PTUgpt-4.1 2025-04-14, Data Zone Provisioned · West US 3 · Contoso AI Production",
      "Smallest size: 15 PTUgpt-4.1 2025-04-14 · West US 3",
      "Available capacity: 50 PTUgpt-4.1 2025-04-14, Data Zone Provisioned · West US 3 · Contoso AI Development",
    ],
  ],
  [
    "Stranded quota",
    `“Data Zone ${PTU}” in West US 3 with Contoso AI Production: 5 PTU left`,
    [`Remaining: 5 PTU${westUs3}`, /^Smallest size: 15 PTU.+ · West US 3$/],
  ],
  [
    "Quota that could be moved",
    `“${PTU}” in North Central US with Contoso AI Development is over its limit by 25 PTU. Enough is left of “${PTU}” in East US`,
    [
      `Used: 125 PTU${northCentral}`,
      `Limit: 100 PTU${northCentral}`,
      `Remaining: 50 PTU${PTU} · East US · Contoso AI Development`,
      /^Smallest size: 25 PTU.+ · East US$/,
      ...[/^Remaining: /, /^Smallest size: /, /^Remaining: /, /^Smallest size: /],
    ],
  ],
];

test("each of the seven kinds is found in the sample world, says what it stands on, and leads to where to look", async ({
  page,
}) => {
  await page.goto(quotaOf({ tab: "deployments", subscriptions: both, ...gpt41 }));
  await expectQuotaRead(page);
  const kinds = found.map(([title]) => `${title} \\d+`).join(" · ");
  await expect(findings(page)).toContainText(new RegExp(kinds));
  await findings(page)
    .getByRole("button", { name: /^Show all \d+$/ })
    .click();
  for (const [title, says, evidence] of found) {
    const item = finding(page, title, says);
    await expect(item).toBeVisible();
    await item.getByText("Evidence", { exact: true }).click();
    await expect(item.getByRole("listitem"), title).toHaveText([...evidence]);
  }
  await finding(page, "Over the limit", "North Central US").getByRole("link", { name: "The pool" }).click();
  await expect(page.getByRole("rowheader")).toHaveText(["North Central US"]);
  await expect(page).toHaveURL(/tab=regional.*region=northcentralus/);
  await expect(page.getByRole("link", { name: /^\d+ findings?$/ })).toBeVisible();
});

test("capacity that could not be read is unknown and makes no finding; its card asks again", async ({
  page,
  azure,
}) => {
  test.slow(); // utilization of nine resources is read before the last finding stands
  azure.faults.set([
    { match: { operation: "listModelCapacities" }, then: { kind: "status", status: 400, code: "Broken" } },
  ]);
  const ask = JSON.stringify([production, "openai.provisionedmanaged", "polandcentral"]);
  await page.goto(quotaOf({ tab: "regional", subscriptions: both, ask, target: 100, ...gpt41 }));
  await expectQuotaRead(page);
  const places = page.getByRole("list", { name: "Places that need no request" }).getByRole("listitem");
  await expect(places).toContainText(Array(5).fill(/capacity unknown/));
  await expect(page.getByLabel("The request as text")).toContainText("capacity unknown, 1,000 PTU of quota left");
  await expect(page.getByRole("main")).toContainText(
    /\d+ findings; available capacity could not be read whole for 2 subscriptions/,
  );
  await page.getByRole("link", { name: /^\d+ findings$/ }).click();
  await expect(
    findings(page).getByText(
      /^Model version retires soon 1 · Over the limit 1 · Idle deployment 2 · Stranded quota 2 · Quota that could be moved \d+$/,
    ),
  ).toBeVisible({ timeout: 60_000 });
  await expect(findings(page)).not.toContainText(/without (capacity|quota)/);
  const card = await expectFailure(page, "Available capacity in 2 places", "Azure does not accept the question");
  azure.faults.clear();
  await card.getByRole("button", { name: "Retry" }).click();
  await expect(findings(page)).toContainText(/Quota without capacity \d+ · Capacity without quota \d+/);
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
});

import type { Page } from "@playwright/test";
import type { Emulator } from "@/lib/emulator";
import { planHref } from "@/lib/plan/search-params";
import { expect, test } from "./emulated";
import { production } from "./links";
import { movedClock } from "./moved-clock";

/** A deployment from the screen, where that is allowed; its refusals, and what leads on. */

test.use({ appEnvironment: { HEADROOM_ALLOW_DEPLOY: "1" } });

const QUARTER_MS = 15 * 60_000;

const deployHref = (more: Parameters<typeof planHref>[0] = {}, region = "swedencentral") =>
  `${planHref({
    ...{ view: "deploy", model: "gpt-4.1", version: "2025-04-14", format: "OpenAI", subscriptions: [production] },
    ...{ ptu: 100, deployment: "chat-new", ...more },
  })}&region=${region}`;
const line = (page: Page, what: string) =>
  page
    .getByRole("table", { name: "Before it is created" })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: what }) });
const create = (page: Page) => page.getByRole("button", { name: "Create and pay for it" });
const puts = (azure: Emulator) => azure.journal.counters().puts;

/** Types the name and presses the button, as soon as it can be pressed. */
async function deploy(page: Page, name = "chat-new") {
  await page.getByLabel(`Type ${name} to confirm`).fill(name);
  await expect(create(page)).toBeEnabled();
  await create(page).click();
}
const followed = (page: Page, name = "chat-new") => page.getByRole("region", { name: new RegExp(`^${name} in `) });
const stands = (page: Page, size: number, name = "chat-new") =>
  expect(followed(page, name).getByRole("status")).toContainText(`It stands with ${size} PTU`, { timeout: 30_000 });

test.describe("from the screen to its use", () => {
  const clock = movedClock();
  test.use({ azureOptions: { clock } });

  test("a deployment is made once, followed over a reload, uses quota and capacity, and produces utilization", async ({
    page,
    azure,
  }) => {
    test.slow();
    clock.aheadMs = -QUARTER_MS;
    await page.goto(deployHref());
    await expect(line(page, "Quota is left for it")).toContainText("1,410 PTU of quota left");
    await page.getByLabel("Type chat-new to confirm").fill("chat-ne");
    await expect(create(page)).toBeDisabled();
    await expect(page.getByRole("form", { name: "Deploy from here" })).toContainText(/\d\.\d\d per hour/);
    await deploy(page);
    await expect(followed(page).getByRole("status")).toContainText(/Azure says (Accepted|Creating)/);
    await page.reload();
    await expect(followed(page).getByRole("status")).toContainText(/Azure says (Accepted|Creating)|It stands/);
    await stands(page, 100);
    expect(puts(azure)).toEqual({ "contoso-openai-sweden/chat-new": 1 });
    await expect(line(page, "Quota is left for it")).toContainText("1,310 PTU of quota left");
    await expect(line(page, "A slot is free in the resource")).toContainText("8 of 32 slots used");
    await expect(line(page, "The name is free")).toContainText("No");

    // A quarter of an hour later it has been used.
    clock.aheadMs = 0;
    await followed(page).getByRole("link", { name: "Watch its utilization" }).click();
    await expect(page).toHaveURL(/\/utilization\?/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\d%/, { timeout: 30_000 });
    await expect(page.getByRole("main")).toContainText("chat-new");
    await page.goBack();
    await followed(page).getByRole("link", { name: "Open on Quota" }).click();
    await expect(page).toHaveURL(/\/quota\/deployment\?/);
    await expect(page.getByRole("main")).toContainText("chat-new");
    await expect(page.getByRole("main")).toContainText("100 PTU");
  });
});

test("A9: a name that was taken meanwhile is not overwritten: nothing is sent, and another name works", async ({
  page,
  azure,
}) => {
  await page.goto(deployHref());
  await expect(line(page, "The name is free")).toContainText("Yes");
  await page.getByLabel("Type chat-new to confirm").fill("chat-new");
  await putBySomebody(azure, "chat-new");
  await create(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "read anew" })).toBeVisible();
  await expect(line(page, "The name is free")).toContainText("No");
  await page.getByRole("button", { name: "Call it chat-new-2" }).click();
  await expect(line(page, "The name is free")).toContainText("Yes");
  await expect.poll(() => stateOf(azure, "chat-new"), { timeout: 20_000 }).toBe("Succeeded");
  await deploy(page, "chat-new-2");
  await stands(page, 100, "chat-new-2");
  expect(puts(azure)).toEqual({ "contoso-openai-sweden/chat-new": 1, "contoso-openai-sweden/chat-new-2": 1 });
});

test("A9: another write in the resource is a conflict: said with what is under way, sent once, and later it works", async ({
  page,
  azure,
}) => {
  await page.goto(deployHref());
  await expect(line(page, "The name is free")).toContainText("Yes");
  await page.getByLabel("Type chat-new to confirm").fill("chat-new");
  await putBySomebody(azure, "elsewhere");
  await create(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "RequestConflict" })).toBeVisible();
  await expect(page.getByText(/Under way in the resource|Nothing is under way/)).toBeVisible();
  expect(puts(azure)["contoso-openai-sweden/chat-new"]).toBe(1);
  await expect(followed(page)).toHaveCount(0);
  await expect.poll(() => stateOf(azure, "elsewhere"), { timeout: 20_000 }).toBe("Succeeded");
  await create(page).click();
  await stands(page, 100);
  expect(puts(azure)["contoso-openai-sweden/chat-new"]).toBe(2);
});

for (const [scenario, said] of [
  ["deploy-quota", "There is not enough quota"],
  ["deploy-capacity", "The region is full for this model"],
] as const)
  test(`${scenario}: Azure's reason is shown, and the size that it leads to works`, async ({ page, azure }) => {
    azure.faults.scenario(scenario);
    await page.goto(deployHref());
    await expect(line(page, "Capacity is free now")).toContainText("Yes");
    await deploy(page);
    await expect(page.getByRole("alert").filter({ hasText: said })).toBeVisible();
    expect(puts(azure)).toEqual({ "contoso-openai-sweden/chat-new": 1 });
    await page
      .getByRole("button", { name: /^Take \d+ PTU$/ })
      .first()
      .click();
    await expect(page.getByLabel("PTU to deploy")).toHaveValue("50");
    await deploy(page);
    await stands(page, 50);
  });

test("a resource without a slot leads to one that has some, and there it works", async ({ page, azure }) => {
  await page.goto(deployHref({ ptu: 15 }, "germanywestcentral"));
  await expect(line(page, "A slot is free in the resource")).toContainText("Perhaps not");
  await deploy(page);
  await expect(page.getByRole("alert").filter({ hasText: "DeploymentCountLimitExceeded" })).toBeVisible();
  await page.getByRole("button", { name: /^Use contoso-openai-sweden in Sweden Central$/ }).click();
  await expect(line(page, "A slot is free in the resource")).toContainText("Yes");
  await deploy(page);
  await stands(page, 15);
  expect(Object.values(puts(azure))).toEqual([1, 1]);
});

test("an answer that is lost is looked for, not sent again; a deployment that fails says so; a missing role is named", async ({
  page,
  azure,
}) => {
  azure.faults.scenario("deploy-lost");
  await page.goto(deployHref());
  await deploy(page);
  await stands(page, 100);
  expect(puts(azure)).toEqual({ "contoso-openai-sweden/chat-new": 1 });

  azure.faults.scenario("deploy-failed");
  await page.goto(deployHref({ deployment: "chat-failing" }));
  await deploy(page, "chat-failing");
  await expect(followed(page, "chat-failing").getByRole("status")).toContainText("Azure says Failed", {
    timeout: 30_000,
  });

  azure.faults.scenario("deploy-forbidden");
  await page.goto(deployHref({ deployment: "chat-third" }));
  await deploy(page, "chat-third");
  await expect(page.getByRole("alert").filter({ hasText: "Cognitive Services Contributor" })).toBeVisible();
});

const path = (name: string) =>
  `https://management.azure.com/subscriptions/${production}/resourceGroups/rg-ai-prod/providers/Microsoft.CognitiveServices` +
  `/accounts/contoso-openai-sweden/deployments/${name}?api-version=2026-09-01`;
const headers = { authorization: "Bearer sample", "content-type": "application/json" };

/** Somebody else is quicker. */
async function putBySomebody(azure: Emulator, name: string) {
  const body = JSON.stringify({
    sku: { name: "GlobalProvisionedManaged", capacity: 15 },
    properties: { model: { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" } },
  });
  const { status } = await azure.handle(new Request(path(name), { method: "PUT", headers, body }));
  expect(status).toBe(201);
}

async function stateOf(azure: Emulator, name: string): Promise<string> {
  const answer: unknown = await (await azure.handle(new Request(path(name), { headers }))).json();
  return JSON.stringify(answer).match(/"provisioningState":"(\w+)"/)?.[1] ?? "";
}

import type { Page } from "@playwright/test";
import type { FaultEffect } from "@/lib/emulator";
import { expect, test } from "./emulated";
import { expectQuotaRead, expectRow, sizes } from "./expectations";
import { development, production, quotaOf } from "./links";
import { expectFiguresOnScreen } from "./taken-request";

/** Ask for more: a request that lacks nothing, can be pasted anywhere, and tells no figure that the screen does not. */

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const askPanel = (page: Page) => page.getByRole("region", { name: /^Ask for more: / });
const missing = (page: Page) => page.getByRole("list", { name: "Still missing" }).getByRole("listitem");
const wanted = (page: Page) => page.getByRole("textbox", { name: "PTU wanted" });
const asks = (page: Page, where: string) =>
  page.getByRole("button", { name: `Ask for more: ${where}`, exact: true }).click();

async function chooseModel(page: Page, name: string) {
  await page.getByRole("combobox", { name: "Model" }).fill(name);
  await page.getByRole("option", { name, exact: true }).click();
}

const headings = [
  "What is asked for",
  "Current use",
  "Required size, by Azure's capacity calculator",
  "Workload",
  "Places that need no request",
  "How to ask",
];

test("what a request lacks is named until it lacks nothing; then it holds the calculator’s answer, asked how and when", async ({
  page,
  azure,
}) => {
  await page.goto(quotaOf({ tab: "regional" }));
  await expectQuotaRead(page);
  await asks(page, "Poland Central");
  await expect(askPanel(page).getByRole("heading", { level: 3 })).toBeFocused();
  await expect(askPanel(page)).toContainText("Contoso AI Production, in PTU: limit 50, used 0, remaining 50");
  await expect(missing(page)).toHaveText([
    "No model is chosen yet.",
    "No workload is described yet.",
    "No calculator answer yet.",
    "No target is chosen yet.",
  ]);
  await chooseModel(page, "gpt-4.1");
  await wanted(page).fill("49");
  await expect(missing(page)).toHaveText([
    "No workload is described yet.",
    "No calculator answer yet.",
    "The target is below the smallest size of the model version there, 50 PTU.",
    "The target is not above what remains: no request is needed.",
  ]);
  expect(azure.journal.entries().filter(({ operation }) => operation === "calculateModelCapacity")).toEqual([]);

  await askPanel(page).getByRole("link", { name: "Describe the workload on Size" }).click();
  await page.getByLabel("Requests per minute, row 1").fill("100");
  await page.getByLabel("Prompt tokens per request, row 1").fill("1000");
  await page.getByLabel("Generated tokens per request, row 1").fill("200");
  await page.getByRole("button", { name: "Calculate", exact: true }).click();
  await expectRow(sizes(page), "Regional Provisioned", { "Required PTU": /^\d+$/, "Deployable size": /^\d+$/ });
  const [required, deployable] = await sizes(page)
    .getByRole("row", { name: /^Regional Provisioned/ })
    .getByRole("cell")
    .allTextContents();
  await page.getByRole("link", { name: "Ask for quota" }).click();
  await page.getByRole("tab", { name: "Regional", exact: true }).click();
  await asks(page, "Poland Central");
  await expect(missing(page)).toHaveText(["No target is chosen yet."]);
  await page.getByRole("button", { name: `Want ${deployable} PTU` }).click();
  await expect(askPanel(page)).toContainText("Nothing is missing from the request.");
  await expect(missing(page)).toHaveCount(0);
  expect(page.url()).toContain(`target=${deployable}`);

  const { rendered, text, mail } = await expectFiguresOnScreen(page);
  expect(rendered.elements).toEqual(["code", "h1", "h2", "li", "ul"]);
  expect(rendered.title).toEqual(["Request for quota: Provisioned Managed Throughput Unit, Poland Central"]);
  expect(rendered.sections.map(({ heading }) => heading)).toEqual(headings);
  const [what, use, answer, workload, places, how] = rendered.sections.map(({ lines }) => lines);
  expect(what).toContain("Region: Poland Central – polandcentral");
  expect(what).toContain("Model: gpt-4.1 2025-04-14, format OpenAI");
  expect(what).toContain(`Requested: ${Number(deployable) - 50} PTU more: the target less what remains`);
  expect(use).toEqual(["Limit: 50 PTU", "Used: 0 PTU", "Remaining: 50 PTU"]);
  const call = azure.journal
    .entries()
    .find(
      ({ operation, clientRequestId: id }) =>
        operation === "calculateModelCapacity" && id !== null && text.includes(id),
    );
  expect(answer).toEqual([
    `Required PTU: ${required} PTU`,
    `Deployable size: ${deployable} PTU`,
    "Sent: 100 requests/min, each with 1,000 prompt and 200 generated tokens",
    "Operation: calculateModelCapacity, api-version 2026-09-01",
    expect.stringMatching(/^At: 2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    `Our request id: ${call?.clientRequestId}`,
    expect.stringMatching(/^Azure's request id: ([0-9a-f-]{36}|not readable)$/),
    expect.stringMatching(/^Source: 127\.0\.0\.1:\d+$/),
  ]);
  expect(workload).toEqual([expect.stringMatching(/: 100 requests\/min, each with 1,000 prompt/)]);
  expect(places?.[0]).toMatch(
    /^East US 2 as Regional Provisioned, subscription Contoso AI Production: [\d,]+ PTU avail/,
  );
  expect(how?.[0]).toContain("Microsoft Foundry portal → Operate → Quota → Request quota.");
  expect(how?.[1]).toContain("A request might take several days");
  expect(mail.link).toMatch(/^mailto:\?/);
  expect(mail.link.length).toBeLessThanOrEqual(1_800);
  const lines = text.split("\n");
  expect(mail.body.split("\r\n").filter((line) => !lines.includes(line) && !line.startsWith("(Cut here"))).toEqual([]);
});

test("where two subscriptions have a pool of one place, each button is called by its own", async ({ page }) => {
  await page.goto(quotaOf({ tab: "regional", subscriptions: [production, development] }));
  await expectQuotaRead(page);
  const buttons = page.getByRole("table").getByRole("button", { name: /^(Ask for more: |Deployments of )/ });
  const labels = await buttons.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
  expect(labels.length).toBeGreaterThan(20);
  expect(new Set(labels).size, "no two of one name").toBe(labels.length);
  await asks(page, "Sweden Central, Contoso AI Production");
  await expect(askPanel(page)).toContainText("Contoso AI Production, in PTU: limit 400, used 150, remaining 250");
  await asks(page, "Sweden Central, Contoso AI Development");
  await expect(askPanel(page)).toContainText("Contoso AI Development, in PTU: limit ");
});

const names = [
  "<img src=x onerror=alert(1)>",
  "\u202Egnp.elif",
  "[a](javascript:alert(1)) | b",
  "=cmd|'/c calc'!A1",
  "long ".repeat(52),
  "](x)\n\n# Title\n- item",
  "`code` ``two`` **bold**",
];
/** As they can be read on one line. */
const shown = (name: string) => name.replaceAll("\n", " ").replaceAll("\u202E", "[U+202E]");
const called = (path: string, cycle: string[]): FaultEffect => ({ kind: "edit", edits: [{ path, cycle }] });

test("H1: pasted into a Markdown viewer hostile names are names, and nothing else is drawn", async ({
  page,
  azure,
}) => {
  page.on("dialog", (dialog) => {
    throw new Error(`a dialog was opened: ${dialog.message()}`);
  });
  // The scenario's subscriptions and resources, and what else bears a name.
  azure.faults.scenario("H1");
  azure.faults.set([
    ...azure.faults.list(),
    { match: { operation: "listLocations" }, then: called("value[*].displayName", names) },
    { match: { operation: "listUsages" }, then: called("value[*].name.localizedValue", names) },
  ]);
  const shapes = [names[0], "a ~~b~~ & | # `c`"].map((name = "") => ({
    ...{ name, requestsPerMinute: 20, promptTokens: 1_000, generatedTokens: 200 },
  }));
  await page.goto(
    quotaOf({
      ...{ tab: "regional", subscriptions: [production, development], shapes, target: 25 },
      ...{ model: "gpt-4.1", version: "2025-04-14", format: "OpenAI" },
    }),
  );
  await expectQuotaRead(page);
  await page
    .getByRole("button", { name: /^Ask for more: / })
    .first()
    .click();
  await expect(missing(page).filter({ hasText: "calculator" })).toHaveCount(0);
  const elsewhere = page.getByRole("list", { name: "Places that need no request" }).getByRole("listitem");
  await expect(elsewhere).toHaveCount(5);
  await expect(elsewhere.filter({ hasText: "available now" })).toHaveCount(5);
  await expect(page.getByRole("main").locator("img")).toHaveCount(0);

  const { rendered } = await expectFiguresOnScreen(page);
  expect(rendered.elements).toEqual(["code", "h1", "h2", "li", "ul"]);
  expect(rendered.sections.map(({ heading }) => heading)).toEqual(headings);
  expect(rendered.sections.map(({ lines }) => lines.length)).toEqual([7, 3, 9, 2, 5, 2]);
  const [what, , , workload, places] = rendered.sections.map(({ lines }) => lines);
  expect(what?.[0]).toMatch(/^Quota: .+ – OpenAI\.ProvisionedManaged$/);
  expect(what?.[2]).toBe(`Subscription: ${names[0]} – ${production}`);
  expect(workload?.map((line) => line.replace(/: 20 requests.*$/, ""))).toEqual(shapes.map(({ name }) => name));
  const onScreen = await elsewhere.evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll("bdi")].map(({ title }) => title)),
  );
  // Which places have room changes with the hour.
  const hostile = names.filter((name) => onScreen.flat().includes(name));
  expect(hostile.length, "hostile names are among them").toBeGreaterThanOrEqual(3);
  expect(places?.map((line) => line.replace(/: [\d,]+ PTU available now.*$/, ""))).toEqual(
    onScreen.map(
      ([region = "", owner = ""]) => `${shown(region)} as Regional Provisioned, subscription ${shown(owner)}`,
    ),
  );
});

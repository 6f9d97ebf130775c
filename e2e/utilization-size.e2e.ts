import type { Page } from "@playwright/test";
import type { Emulator } from "@/lib/emulator";
import { utilizationHref } from "@/lib/utilization/search-params";
import { expect, test } from "./emulated";
import { expectFailure, expectRow, sizes } from "./expectations";
import { production } from "./links";

/** What size the measured load needs: the calculator's answer, and the same number on Size. */

const idOf = (name: string) =>
  `/subscriptions/${production}/resourceGroups/rg-ai-prod/providers/Microsoft.CognitiveServices/accounts/contoso-foundry-eastus2/deployments/${name}`;
const weekOf = (name: string, more: Parameters<typeof utilizationHref>[0] = {}) =>
  utilizationHref({ subscriptions: [production], deployments: [idOf(name)], range: "7d", ...more });

const sentence = (page: Page) => page.getByRole("status", { name: "Measured size" });
const shapes = (page: Page) => page.getByRole("table", { name: "Measured call shapes" });
const answers = (page: Page) => page.getByRole("table", { name: "Official size" });
const notes = (page: Page) => page.getByRole("list", { name: "About this size" });
const calculations = (azure: Emulator) =>
  azure.journal.entries().filter(({ operation }) => operation === "calculateModelCapacity");

const numberOf = (text: string) => Number(text.replaceAll(",", "").replace("%", ""));

/** The rows of a load in a table, each as the texts of its cells, the head first. */
const rowsOf = (page: Page, table: "shapes" | "answers", load: string) =>
  (table === "shapes" ? shapes(page) : answers(page))
    .locator("tbody tr")
    .evaluateAll(
      (rows, load) =>
        rows
          .map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? ""))
          .filter(([head = ""]) => head.startsWith(load)),
      load,
    );

interface Deployed {
  name: string;
  model: [name: string, version: string];
  type: [skuName: string, name: string];
}

/** What the emulator's calculator says of the shapes that are shown, as it is asked by anyone. */
async function official(azure: Emulator, page: Page, load: string, { model: [name, version], type }: Deployed) {
  const shown = (await rowsOf(page, "shapes", load)).map(([, ...cells]) => cells.map(numberOf));
  const ask = async (cachedPercent: number) => {
    const body = {
      ...{ model: { format: "OpenAI", name, version }, skuName: type[0] },
      workloads: shown.map(([requests = NaN, prompt = NaN, generated = NaN]) => ({
        requestPerMinute: requests,
        requestParameters: {
          avgPromptTokens: Math.ceil((prompt * (100 - cachedPercent)) / 100),
          avgGeneratedTokens: generated,
        },
      })),
    };
    const path = `/subscriptions/${production}/providers/Microsoft.CognitiveServices/calculateModelCapacity`;
    const answer = await azure.handle(
      new Request(`https://management.example${path}?api-version=2026-09-01`, {
        method: "POST",
        headers: { authorization: "Bearer sample", "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    );
    const told = await answer.text();
    const figure = (field: string) => new RegExp(`"${field}":(\\d+)`).exec(told)?.[1] ?? told;
    return [figure("value"), figure("deployableValue")];
  };
  const cachedPercent = shown[0]?.[3] ?? 0;
  return cachedPercent === 0 ? [await ask(0)] : [await ask(0), await ask(cachedPercent)];
}

/** Both numbers of a load, its lower bound after it, are the calculator's own, and those that its link leads to. */
async function expectOfficial(azure: Emulator, page: Page, load: "Served load" | "Demand", deployed: Deployed) {
  const expected = await official(azure, page, load, deployed);
  const shown = (await rowsOf(page, "answers", load)).map((cells) => cells.slice(1, 3));
  expect(shown).toEqual(expected);
  await page.getByRole("link", { name: `${load} on Size` }).click();
  const [upper = [], lower] = expected;
  const cells = ([required = "", deployable = ""]: string[]) => ({
    "Required PTU": required,
    "Deployable size": deployable,
  });
  await expectRow(sizes(page), deployed.type[1], cells(upper));
  if (lower) await expectRow(sizes(page), `${deployed.type[1]}, cached`, cells(lower));
  await page.goBack();
  await expect(sentence(page)).toHaveText(/^Deployed /);
  // As the sentence writes both bounds.
  return [...new Set([lower?.[1] ?? upper[1], upper[1]])].join("–");
}

const assistant: Deployed = {
  ...{ name: "assistant", model: ["gpt-5", "2025-08-07"] },
  type: ["GlobalProvisionedManaged", "Global Provisioned"],
};
const chat: Deployed = { ...assistant, name: "chat", model: ["gpt-4.1", "2025-04-14"] };
const summaries: Deployed = {
  ...{ name: "summaries", model: ["gpt-4o", "2024-08-06"] },
  type: ["DataZoneProvisionedManaged", "Data Zone Provisioned"],
};

for (const [kind, deployed, ptus] of [["hot", assistant, 400] as const, ["rejecting", chat, 300] as const])
  test(`of the ${kind} one both served load and demand are sized; nothing could be given back`, async ({
    page,
    azure,
  }) => {
    test.slow(); // to Size and back, twice
    await page.goto(weekOf(deployed.name));
    await expect(sentence(page)).toHaveText(/^Deployed .+ demand up to/, { timeout: 45_000 });
    await expect(notes(page)).toContainText("Calls got a 429 in this window");
    const served = await expectOfficial(azure, page, "Served load", deployed);
    const demand = await expectOfficial(azure, page, "Demand", deployed);
    await expect(sentence(page)).toHaveText(
      `Deployed ${ptus} PTU; served load needs ${served}, demand up to ${demand}.`,
    );
    expect(numberOf(demand.split("–")[0] ?? ""), "more was asked for than is deployed").toBeGreaterThan(ptus);
  });

test("of the right-sized one the served load is all there is, and a little could be given back", async ({
  page,
  azure,
}) => {
  await page.goto(weekOf("summaries"));
  await expect(sentence(page)).toHaveText(/^Deployed /, { timeout: 45_000 });
  const served = await expectOfficial(azure, page, "Served load", summaries);
  await expect(sentence(page)).toHaveText(
    `Deployed 200 PTU; served load needs ${served}; ${200 - numberOf(served)} could be given back.`,
  );
  await expect(notes(page)).toContainText(/At its fullest moment utilization was [89]\d(\.\d)?% of what is deployed/);
});

test("of the idle one no call was served: no shape, no question, and all PTU-hours unused", async ({ page, azure }) => {
  await page.goto(weekOf("contracts"));
  await expect(sentence(page)).toHaveText("Deployed 100 PTU; no call was served.", { timeout: 45_000 });
  await expect(page.getByRole("region", { name: "Idle share" })).toContainText("Idle share100%");
  await expect(answers(page)).toHaveCount(0);
  expect(calculations(azure)).toHaveLength(0);
});

/** From and to hours of the last weekday that is over. */
function onWeekday(from: number, to: number) {
  const day = new Date();
  do day.setUTCDate(day.getUTCDate() - 1);
  while ([0, 6].includes(day.getUTCDay()));
  return { startMs: day.setUTCHours(from, 0, 0, 0), endMs: day.setUTCHours(to, 0, 0, 0) };
}

test("the zoom is the window: a quiet evening of the hot one says what could be given back, its morning does not", async ({
  page,
}) => {
  test.slow(); // a week of minutes, twice
  await page.goto(weekOf("assistant", { zoom: onWeekday(18, 22) }));
  await expect(sentence(page)).toHaveText(/^Deployed 400 PTU; served load needs .+; \d+ could be given back\.$/, {
    timeout: 45_000,
  });
  await page.goto(weekOf("assistant", { zoom: onWeekday(8, 12) }));
  await expect(sentence(page)).toHaveText(/^Deployed 400 PTU; served load needs [^;]+, demand up to [\d,–]+\.$/, {
    timeout: 45_000,
  });
});

test("minutes and shapes stand in the link; only the peak says what could be given back", async ({ page, azure }) => {
  await page.goto(weekOf("summaries"));
  await expect(sentence(page)).toHaveText(/could be given back\.$/, { timeout: 45_000 });
  await page.getByLabel("Minutes", { exact: true }).selectOption("99th percentile");
  await page.getByLabel("Call shapes", { exact: true }).selectOption("3");
  await expect(page).toHaveURL(/sizeOf=p99/);
  await expect(page).toHaveURL(/sizeShapes=3/);
  await expect(shapes(page).getByRole("rowheader")).toHaveText([1, 2, 3].map((at) => `Served load, ${at} of 3`));
  await expect(sentence(page)).toHaveText(/^Deployed 200 PTU; served load needs \d+\.$/);
  await expectOfficial(azure, page, "Served load", summaries);
  await expect(notes(page)).toContainText("What could be given back is only said of the peak minute.");
});

test("the calculator is asked when all metrics of the window are read, and once each", async ({ page, azure }) => {
  await page.goto(weekOf("chat"));
  await expect(sentence(page)).toHaveText(/^Deployed /, { timeout: 45_000 });
  expect(calculations(azure), "two loads, each with and without its cached share").toHaveLength(4);
  const asked = azure.journal.entries().map(({ operation }) => operation);
  expect(asked.slice(asked.indexOf("calculateModelCapacity"))).not.toContain("listMetrics");
  await page.getByText("UTC", { exact: true }).first().hover();
  expect(calculations(azure)).toHaveLength(4);
});

test("I5: where the calculator is refused there is a failure, and no number", async ({ page, azure }) => {
  azure.faults.scenario("I5");
  await page.goto(weekOf("assistant"));
  await expect(sentence(page)).toHaveText("Deployed 400 PTU; what the load needs is not known.", { timeout: 45_000 });
  await expectFailure(page, "Calculator", /Cognitive Services Contributor/, /Capacity calculator/);
  await expectRow(answers(page), "Served load", {
    "Required PTU": "not permitted",
    "Deployable size": "not permitted",
  });
});

test("hours are too coarse for a size, not for the idle share", async ({ page, azure }) => {
  await page.goto(weekOf("chat", { grain: 3_600_000 }));
  await expect(sentence(page)).toHaveText("Deployed 300 PTU; what the load needs is not known.", { timeout: 45_000 });
  await expect(notes(page)).toContainText("Not measurable at this grain");
  await expect(page.getByRole("region", { name: "Idle share" })).toContainText(/Idle share\d+(\.\d)?%/);
  expect(calculations(azure)).toHaveLength(0);
});

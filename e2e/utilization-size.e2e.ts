import type { Emulator } from "@/lib/emulator";
import { expect, test } from "./emulated";
import { expectFailure, expectRow } from "./expectations";
import { answers, type Deployed, expectOfficial, notes, numberOf, sentence, shapes, weekOf } from "./measured-size";

/** What size the measured load needs: the calculator's answer, and the same number on Size. */

const calculations = (azure: Emulator) =>
  azure.journal.entries().filter(({ operation }) => operation === "calculateModelCapacity");

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
  await expect(page.getByRole("note", { name: "Before you give PTU back" })).toContainText(
    new RegExp(`available now [\\d,]+ PTU.*lower step of ${served} PTU`),
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

test("what of the link is no choice falls back to the peak, and is named", async ({ page }) => {
  await page.goto(`${weekOf("contracts")}&sizeOf=p101&sizeShapes=9`);
  await expect(page.getByText("Ignored in this link")).toContainText("sizeOf, sizeShapes.");
  await expect(page.getByLabel("Minutes", { exact: true })).toHaveValue("peak");
  await expect(page.getByLabel("Call shapes", { exact: true })).toHaveValue("1");
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

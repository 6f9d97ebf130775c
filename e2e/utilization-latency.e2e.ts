import type { Page } from "@playwright/test";
import { expectMeasured } from "./asked-times";
import { expect, test } from "./emulated";
import { busy, utilizationOf } from "./links";

/** How fast a deployment answered, beside what Microsoft publishes for its model. */

const figure = (page: Page, name: string) => page.getByRole("figure", { name, exact: true });

test("measured speed stands beside the published target, with its source; another model's line is another", async ({
  page,
}) => {
  await page.goto(utilizationOf(busy("chat", "assistant"), { range: "1h" }));
  await expectMeasured(page);
  await expect(figure(page, "Time to first token: chat")).toContainText("the average of the calls");
  const speed = figure(page, "Measured tokens per second: chat");
  await expect(speed).toContainText("published target 80");
  await expect(speed).toContainText("of gpt-4.1: 99% of requests at more than 80 tokens per second");
  await expect(page.getByRole("link", { name: /Determine PTU sizing for a workload/ })).toHaveAttribute(
    "href",
    /^https:\/\/learn\.microsoft\.com\//,
  );
  await page.getByRole("combobox", { name: "Look closer at" }).selectOption({ label: "assistant" });
  await expect(figure(page, "Measured tokens per second: assistant")).toContainText("published target 50");
});

test("what Azure has not, or cannot tell, is said in words and not drawn", async ({ page, azure }) => {
  const failing = ["AzureOpenAINormalizedTTFTInMS", "AzureOpenAITokenPerSecond"];
  azure.faults.set([{ match: { operation: "listMetrics" }, then: { kind: "metrics", failing } }]);
  await page.goto(utilizationOf(busy("chat"), { range: "1h" }));
  await expectMeasured(page);
  await expect(figure(page, "Time to response")).toContainText("Azure has no time to first token of this deployment");
  await expect(page.getByRole("heading", { name: "Measured tokens per second" })).toBeVisible();
  await expect(figure(page, "Measured tokens per second")).toHaveCount(0);
  await expect(
    page.getByText("Azure Monitor has no such metric of this deployment, or it could not be read."),
  ).toBeVisible();
});

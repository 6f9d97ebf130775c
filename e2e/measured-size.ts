import { expect, type Page } from "@playwright/test";
import type { Emulator } from "@/lib/emulator";
import { utilizationHref } from "@/lib/utilization/search-params";
import { expectRow, sizes } from "./expectations";
import { production } from "./links";

/** The panel "Size from measured traffic", and what anybody may ask the calculator about what it shows. */

const idOf = (name: string) =>
  `/subscriptions/${production}/resourceGroups/rg-ai-prod/providers/Microsoft.CognitiveServices/accounts/contoso-foundry-eastus2/deployments/${name}`;
export const weekOf = (name: string, more: Parameters<typeof utilizationHref>[0] = {}) =>
  utilizationHref({ subscriptions: [production], deployments: [idOf(name)], range: "7d", ...more });

export const sentence = (page: Page) => page.getByRole("status", { name: "Measured size" });
export const shapes = (page: Page) => page.getByRole("table", { name: "Measured call shapes" });
export const answers = (page: Page) => page.getByRole("table", { name: "Official size" });
export const notes = (page: Page) => page.getByRole("list", { name: "About this size" });
export const numberOf = (text: string) => Number(text.replaceAll(",", "").replace("%", ""));

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

export interface Deployed {
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
export async function expectOfficial(azure: Emulator, page: Page, load: "Served load" | "Demand", deployed: Deployed) {
  const expected = await official(azure, page, load, deployed);
  const shown = (await rowsOf(page, "answers", load)).map((cells) => cells.slice(1, 3));
  expect(shown).toEqual(expected);
  await page.getByRole("link", { name: `Open on Size: ${load.toLowerCase()}` }).click();
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

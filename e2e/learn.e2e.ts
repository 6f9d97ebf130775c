import { expect, test } from "./emulated";

/** What comes up on a screen is answered there, by keyboard, with the official documents. */

const says: readonly [path: string, asks: string, text: RegExp, document: RegExp][] = [
  [
    "/size",
    "What is the calculator asked?",
    /requestPerMinute.+avgPromptTokens.+deployableValue/,
    /arm-cognitiveservices/,
  ],
  ["/regions", "Quota or capacity?", /PTU quota is shared by all models/, /concepts\/provisioned-throughput$/],
  [
    "/quota",
    "What is billed, and what is a commitment?",
    /Only a reservation is one/,
    /provisioned-throughput-billing$/,
  ],
  [
    "/utilization",
    "When is a call answered 429?",
    /It does, by design, as soon as utilization is above 100%/,
    /spillover/,
  ],
];

test("lessons stand where the question comes up, open by keyboard, and name their documents", async ({ page }) => {
  test.slow(); // four screens
  for (const [path, asks, text, document] of says) {
    await page.goto(path);
    const learn = page.getByRole("region", { name: "Learn" });
    await learn.getByText(asks, { exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect(learn.getByRole("group").filter({ hasText: asks }), path).toHaveText(text);
    const hrefs = await learn
      .getByRole("link")
      .evaluateAll((links) => links.map((each) => each.getAttribute("href") ?? ""));
    expect(
      hrefs.some((href) => document.test(href)),
      path,
    ).toBe(true);
    expect(
      hrefs.every((href) => href.startsWith("https://learn.microsoft.com/")),
      path,
    ).toBe(true);
  }
});

import { expect, type Page } from "@playwright/test";
import { foreignSite } from "./foreign-site";
import { test } from "./written";

/** What the browser's policy refuses from now on, as "directive address". */
async function refusals(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) =>
      seen.push(`${event.effectiveDirective} ${event.blockedURI}`),
    );
    Object.assign(window, { refusedByPolicy: seen });
  });
  return () => page.evaluate(() => [...(window as unknown as { refusedByPolicy: string[] }).refusedByPolicy]);
}

test("H4: another site cannot frame the app", async ({ page, baseURL }) => {
  const site = await foreignSite(`<iframe title="framed" src="${baseURL}/size"></iframe>`);
  const told = page.waitForEvent("console", (message) => /frame-ancestors/.test(message.text()));
  await page.goto(site.url);
  await told;
  await expect(page.frameLocator("iframe").getByRole("navigation")).toHaveCount(0);
  await site.stop();
});

test("H4: a script from elsewhere is refused, and so are inline ones and calls to elsewhere", async ({ page }) => {
  const site = await foreignSite("");
  const refused = await refusals(page);
  await page.goto("/size");
  await page.evaluate(async (origin) => {
    const script = document.createElement("script");
    script.src = `${origin}/script.js`;
    const failed = new Promise((resolve) => script.addEventListener("error", resolve));
    document.head.append(script);
    await failed;
    const button = document.createElement("button");
    button.setAttribute("onclick", "document.title = 'taken over'");
    document.body.append(button);
    button.click();
    await fetch(`${origin}/steal`).catch(() => "refused");
  }, site.url);
  await expect
    .poll(refused)
    .toEqual([`script-src-elem ${site.url}/script.js`, "script-src-attr inline", `connect-src ${site.url}/steal`]);
  expect(site.asked).toEqual([]);
  await expect(page).not.toHaveTitle("taken over");
  await site.stop();
});

for (const route of ["/", "/size", "/regions", "/quota", "/utilization", "/plan", "/a-page-that-is-not-there"])
  test(`${route} works under its own policy: nothing of ours is refused`, async ({ page }) => {
    const refused = await refusals(page);
    await page.goto(route);
    // Hydrated: what is pressed answers.
    await page.waitForLoadState("networkidle");
    expect(await refused()).toEqual([]);
  });

test("the constant headers stand on pages, files and answers", async ({ request }) => {
  for (const path of ["/size", "/healthz", "/icon.svg"]) {
    const headers = (await request.get(path)).headers();
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["permissions-policy"]).toContain("geolocation=()");
    expect(headers).not.toHaveProperty("x-powered-by");
  }
});

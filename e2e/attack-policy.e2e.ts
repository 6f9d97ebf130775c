import { expect, type Page } from "@playwright/test";
import { startApp } from "./app-server";
import { breakPolicy } from "./broken-policy";
import { type ForeignSite, foreignSite } from "./foreign-site";
import { inEachMode } from "./modes";
import { test } from "./written";

/** Each directive of the policy broken on purpose, in a page that only our own policy protects; and the app in a foreign frame. */

/** Outside the app's frame: it signs nobody in, so that it stays where it is in each mode. */
const stranger = "/there-is-no-such-page";

/** What is tried (broken-policy.ts), by the directive that refuses it; of what a frame or an object shows the browser tells the site alone. */
const refused = (origin: string): string[] => [
  `script-src-elem ${origin}/script.js`,
  "script-src-elem inline",
  "script-src-elem data",
  "script-src-elem blob",
  "script-src-attr inline",
  "script-src eval",
  `style-src-elem ${origin}/style.css`,
  "style-src-elem inline",
  "style-src-attr inline",
  `connect-src ${origin}/fetch`,
  `connect-src ${origin}/request`,
  `connect-src ${origin}/events`,
  `connect-src ${origin}/beacon`,
  `connect-src ${origin.replace("http", "ws")}/socket`,
  `img-src ${origin}/picture.png`,
  `font-src ${origin}/font.woff2`,
  `media-src ${origin}/sound.mp3`,
  `object-src ${origin}`,
  `frame-src ${origin}`,
  "worker-src blob",
  `base-uri ${origin}/`,
  `form-action ${origin}/form`,
];

/** @returns what was refused so far, each thing once */
async function watchRefusals(page: Page): Promise<() => Promise<string[]>> {
  const seen = new Set<string>();
  await page.exposeFunction("noteRefusal", (refusal: string) => seen.add(refusal));
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      const note: unknown = Reflect.get(window, "noteRefusal");
      if (typeof note === "function") note(`${effectiveDirective} ${blockedURI}`);
    }),
  );
  return () => Promise.resolve([...seen].sort());
}

inEachMode((mode, env) =>
  test(`${mode}: each directive of the policy, broken on purpose, refuses what was tried`, async ({ page }) => {
    const [app, site] = await Promise.all([startApp(env), foreignSite("")]);
    const refusals = await watchRefusals(page);
    await page.goto(app.url + stranger);
    await page.evaluate(breakPolicy, site.url);
    await expect.poll(refusals).toEqual(refused(site.url).sort());
    expect(site.asked, "nothing reached the other site").toEqual([]);
    expect(page.url(), "no form and no script led away").toBe(app.url + stranger);
    expect(await page.evaluate(() => document.title), "no script ran").not.toBe("taken over");
    await Promise.all([app.stop(), site.stop()]);
  }),
);

const routes = [
  ...["/", "/size", "/regions", "/quota", "/quota/deployment", "/utilization", "/plan", "/connect", "/signed-in"],
  ...["/healthz", "/api/prices", "/icon.svg", "/land.svg", "/azure/subscriptions", stranger],
];

/** A frame that was refused shows the browser's own error instead. */
const framed = (page: Page) =>
  page
    .frames()
    .slice(1)
    .map((frame) => frame.url());
const error = "chrome-error://chromewebdata/";

inEachMode((mode, env) =>
  test(`${mode}: no route can be framed by another site, and none but /signed-in by our own`, async ({ page }) => {
    const app = await startApp(env);
    const frames = (urls: string[]) => urls.map((url) => `<iframe src="${url}"></iframe>`).join("");
    const site: ForeignSite = await foreignSite(frames(routes.map((route) => app.url + route)));
    await page.goto(site.url);
    await expect.poll(() => framed(page)).toEqual(routes.map(() => error));

    await page.goto(app.url + stranger);
    await page.evaluate((urls) => {
      for (const src of urls) document.body.append(Object.assign(document.createElement("iframe"), { src }));
    }, routes);
    // Only where people sign in has a page any frame at all, and only the hidden one that MSAL opens.
    const may = (route: string) => mode === "entra" && route === "/signed-in";
    await expect.poll(() => framed(page)).toEqual(routes.map((route) => (may(route) ? app.url + route : error)));
    await Promise.all([app.stop(), site.stop()]);
  }),
);

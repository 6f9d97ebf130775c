import { expect, type Page } from "@playwright/test";
import { renderedMarkdown } from "./rendered-markdown";

/** A request for quota as it leaves the screen. */

async function copied(page: Page, button: string) {
  await page.getByRole("button", { name: button }).click();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The request in each form in which it leaves the screen. */
async function taken(page: Page) {
  const markdown = await copied(page, "Copy as Markdown");
  const text = await copied(page, "Copy as text");
  const link = (await page.getByRole("link", { name: "Open a mail" }).getAttribute("href")) ?? "";
  const mail = new URL(link).searchParams;
  return { markdown, text, mail: { link, subject: mail.get("subject") ?? "", body: mail.get("body") ?? "" } };
}

const numbersOf = (text: string) => new Set(text.match(/\d[\d,.]*/g)?.map((number) => number.replace(/[,.]$/, "")));
const ptuOf = (text: string) => new Set([...text.matchAll(/([\d,]+) PTU/g)].map(([, number = ""]) => number));

/** All numbers on the screen, those in fields too, but what stands in such an element. */
async function numbersOn(page: Page, butIn: string) {
  const texts = await page.getByRole("main").evaluate((main, without) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found = [...main.querySelectorAll("input")].map(({ value }) => value);
    while (walker.nextNode())
      if (without === "" || !walker.currentNode.parentElement?.closest(without))
        found.push(walker.currentNode.nodeValue ?? "");
    return found;
  }, butIn);
  return numbersOf(texts.join(" "));
}

/** Nothing that is taken along tells a number that the screen does not; PTU stand there outside the request as well. */
export async function expectFiguresOnScreen(page: Page) {
  const { markdown, text, mail } = await taken(page);
  const rendered = await renderedMarkdown(page, markdown);
  const [onScreen, beside] = await Promise.all([numbersOn(page, ""), numbersOn(page, "pre")]);
  for (const each of [rendered.text, text, mail.subject, mail.body]) {
    expect(
      [...numbersOf(each)].filter((number) => !onScreen.has(number)),
      "numbers the screen does not show",
    ).toEqual([]);
    expect(
      [...ptuOf(each)].filter((number) => !beside.has(number)),
      "PTU told by the request alone",
    ).toEqual([]);
  }
  expect(text, "the request is drawn as it is copied").toBe(
    `${await page.getByLabel("The request as text").textContent()}\n`,
  );
  return { markdown, text, mail, rendered };
}

import type { Page } from "@playwright/test";
import { parse } from "marked";

/** What a Markdown viewer makes of a text: every element, and what stands in it. Nothing of it is cleaned, so that markup shows. */
export async function renderedMarkdown(page: Page, markdown: string) {
  const html = await parse(markdown, { gfm: true });
  return page.evaluate((drawn) => {
    const { body } = new DOMParser().parseFromString(drawn, "text/html");
    const textsOf = (selector: string) => [...body.querySelectorAll(selector)].map(({ textContent }) => textContent);
    return {
      /** Their names, each once. */
      elements: [...new Set([...body.querySelectorAll("*")].map(({ localName }) => localName))].toSorted(),
      title: textsOf("h1"),
      /** Of each heading the lines of the list below it. */
      sections: [...body.querySelectorAll("h2")].map((heading) => ({
        heading: heading.textContent,
        lines: [...(heading.nextElementSibling?.children ?? [])].map(({ textContent }) => textContent),
      })),
      text: body.textContent,
    };
  }, html);
}

import { expect, type Page } from "@playwright/test";

/**
 * Waits until React has taken over the buttons that the server drew: what is pressed before that, on a slow machine, is lost, as
 * in every page drawn on a server. React puts a key of its own on each element that it has taken over.
 */
export async function untilTakenOver(page: Page) {
  const areTaken = () =>
    Array.from(document.querySelectorAll("button")).every((button) =>
      Object.keys(button).some((key) => key.startsWith("__reactProps$")),
    );
  await expect.poll(() => page.evaluate(areTaken), "React has taken over the page").toBe(true);
}

/** A page whose `goto` and `reload` come back when it can be pressed. */
export function pressable(page: Page): Page {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (...to) => {
    const answer = await goto(...to);
    await untilTakenOver(page);
    return answer;
  };
  page.reload = async (...how) => {
    const answer = await reload(...how);
    await untilTakenOver(page);
    return answer;
  };
  return page;
}

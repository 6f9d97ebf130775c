import { readFile } from "node:fs/promises";
import { type BrowserContext, type Download, type Page, test as base } from "@playwright/test";
import { keepCopies, leftInPage } from "./left-in-page";
import { noteHandedOut, noteWritten } from "./written-files";

const isKept = (url: string) => /^https?:/.test(url) && !url.includes("/_next/static/");

/** The tests' own sign-in service (e2e/identity): what its pages say is no word of the app's. */
const isOfAuthority = (url: string) => url.startsWith("https://localhost:");

/** Listens to all pages of a context from now on. @returns what to call before they are closed */
export async function watchWritten(context: BrowserContext, where: string): Promise<() => Promise<void>> {
  const seen = { address: new Set<string>(), console: new Set<string>(), error: new Set<string>() };
  const files: Promise<string>[] = [];
  const tokens: Promise<void>[] = [];
  context.on("request", (request) => {
    for (const url of [request.url(), request.headers().referer ?? ""]) if (isKept(url)) seen.address.add(url);
  });
  context.on("console", (message) => seen.console.add(message.text()));
  context.on("weberror", (error) => {
    const thrown: unknown = error.error();
    seen.error.add(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
  });
  context.on("page", (page) => {
    page.on("framenavigated", (frame) => isKept(frame.url()) && seen.address.add(frame.url()));
    page.on("download", (file) => files.push(textOf(file)));
  });
  context.on("response", (response) => {
    if (/\/token$/.test(new URL(response.url()).pathname)) tokens.push(response.json().then(noteTokens, () => {}));
  });
  await context.addInitScript(keepCopies);
  return async () => {
    for (const page of context.pages()) await noteLeft(page, where);
    // Ours: the authority of the tests has another name for this machine.
    for (const { httpOnly, domain, value } of await context.cookies())
      if (httpOnly && domain === "127.0.0.1") noteHandedOut(value);
    await Promise.all(tokens.splice(0));
    for (const url of seen.address)
      for (const [name, value] of new URLSearchParams(new URL(url).hash.slice(1)))
        if (name === "code" || name === "key") noteHandedOut(value);
    noteWritten("download", where, await Promise.all(files.splice(0)));
    for (const kind of ["address", "console", "error"] as const) {
      noteWritten(kind, where, seen[kind]);
      seen[kind].clear();
    }
  };
}

/** A file whose page went before it was whole was saved by nobody. */
const textOf = (file: Download) =>
  file.path().then(
    (saved) => readFile(saved, "utf8"),
    () => "",
  );

/** What an authority hands out; an answer whose page is gone was heard by nobody. */
function noteTokens(answer: unknown) {
  if (typeof answer !== "object" || answer === null) return;
  for (const [name, value] of Object.entries(answer))
    if (/^(access|refresh|id)_token$/.test(name)) noteHandedOut(String(value));
}

/** What a page holds in the end; one that is on its way elsewhere holds nothing that could be read. */
async function noteLeft(page: Page, where: string) {
  if (page.isClosed() || !isKept(page.url()) || isOfAuthority(page.url())) return;
  const left = await page.evaluate(leftInPage).catch(() => null);
  if (left === null) return;
  const there = `${where}, at ${new URL(page.url()).pathname}`;
  for (const kind of ["storage", "cookie", "clipboard", "error", "screen"] as const)
    noteWritten(kind, there, left[kind]);
}

interface Written {
  /** Notes what the pages hold: to be called by whoever closes them before the test ends. */
  noteWhatIsLeft: () => Promise<void>;
}

/** Playwright's own test, in which all that the pages write is kept for the step "written". */
export const test = base.extend<Written>({
  noteWhatIsLeft: [
    async ({ context }, use, { titlePath }) => {
      const note = await watchWritten(context, titlePath.join(" > "));
      await use(note);
      await note();
    },
    { auto: true },
  ],
});

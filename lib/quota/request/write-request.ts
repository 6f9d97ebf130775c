import { markdownText, plainName } from "@/lib/export";
import type { QuotaRequest, RequestLine, Words } from "./quota-request";

/** For a ticket or a wiki: no name in it becomes a heading, a link, a list or HTML. */
export function requestMarkdown({ title, sections }: QuotaRequest): string {
  const blocks = sections.flatMap(({ heading, lines }) => [
    `## ${heading}`,
    lines.map((line) => `- ${written(line, markdownText)}`).join("\n"),
  ]);
  return `${[`# ${joined(title, markdownText)}`, ...blocks].join("\n\n")}\n`;
}

/** For a form: each line is one thing, whatever it is called. */
export function requestText({ title, sections }: QuotaRequest): string {
  const blocks = sections.map(({ heading, lines }) =>
    [heading, ...lines.map((line) => `  ${written(line, plainName)}`)].join("\n"),
  );
  return `${[joined(title, plainName), ...blocks].join("\n\n")}\n`;
}

type Safe = (name: string) => string;

const written = ({ label, says }: RequestLine, safe: Safe) =>
  label === null ? joined(says, safe) : `${label}: ${joined(says, safe)}`;

const joined = (words: Words, safe: Safe) =>
  words.map((part) => (typeof part === "string" ? part : safe(part.foreign) || "(no name)")).join("");

// Prints the tree of rooms and the import table into docs/architecture.md, between its markers:
//   npx tsx scripts/architecture-map.ts
// A house rule fails when the document and the code disagree.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { importTable } from "../lint/import-table.mjs";
import { otherFolders, rooms } from "../lint/rooms.mjs";
import { files } from "./house-rules/repository";

const start = "<!-- import-table:start -->";
const end = "<!-- import-table:end -->";
const document = fileURLToPath(new URL("../docs/architecture.md", import.meta.url));

/** Rooms that stand on the disk, each under its folder. */
function drawTree(): string {
  const built = [...rooms, ...otherFolders].filter(({ path }) => files.some((file) => file.startsWith(`${path}/`)));
  const folders = new Map(built.map(({ path, knows }) => [path, knows]));
  const lines: string[] = [];
  const drawn = new Set<string>();
  for (const { path } of built) {
    const parts = path.split("/");
    parts.forEach((part, depth) => {
      const folder = parts.slice(0, depth + 1).join("/");
      if (drawn.has(folder)) return;
      drawn.add(folder);
      lines.push(`${`${"  ".repeat(depth)}${part}/`.padEnd(24)}${folders.get(folder) ?? ""}`.trimEnd());
    });
  }
  return lines.join("\n");
}

const drawTable = () =>
  [
    "| this | may import | and never |",
    "| --- | --- | --- |",
    ...importTable.map((row) => `| ${row.says} | ${row.mayInWords} | ${row.never} |`),
  ].join("\n");

/** The document with the map as the code is now. */
export async function withMap(markdown: string): Promise<string> {
  const [before, rest] = markdown.split(start);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined)
    throw new Error(`docs/architecture.md has lost its markers ${start} … ${end}`);
  const map = await format(
    `Printed by \`npx tsx scripts/architecture-map.ts\` from lint/import-table.mjs and lint/rooms.mjs.\n\n\`\`\`\n${drawTree()}\n\`\`\`\n\n${drawTable()}\n`,
    { parser: "markdown", printWidth: 120 },
  );
  return `${before}${start}\n\n${map}\n${end}${after}`;
}

export const readDocument = () =>
  existsSync(document) ? readFileSync(document, "utf8") : `# Architecture\n\n${start}\n${end}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(document, await withMap(readDocument()));
  console.log("docs/architecture.md now shows the tree and the import table as they are.");
}

// What the proofs of the lint rules have in common: a table of snippets, each with the rule that refuses it.
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";

/** What it says · where the snippet stands · the snippet · the rule that refuses it, or null when it is fine. */
export type Proof = readonly [says: string, file: string, code: string, rule: string | null];

const root = fileURLToPath(new URL("../..", import.meta.url));

const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    // The type checker knows only files on the disk, and the snippets stand in files that are not.
    languageOptions: { parserOptions: { projectService: false } },
    rules: { "@typescript-eslint/no-floating-promises": "off" },
  },
});
const typedEslint = new ESLint({
  cwd: root,
  overrideConfig: {
    languageOptions: {
      parserOptions: {
        // The same rules before a program of one file: all of ours takes ten times as long to read.
        projectService: false,
        project: "scripts/house-rules/tsconfig.one-file.json",
        disallowAutomaticSingleRunInference: true, // which, where CI is set, reads the disk instead of the snippet
      },
    },
  },
});

/** The rules that refuse a snippet: warnings do not count, an unparsable snippet is an error of the proof. */
async function refusals(linter: ESLint, file: string, code: string): Promise<string[]> {
  const [result] = await linter.lintText(`${code}\n`, { filePath: `${root}/${file}` });
  const fatal = result?.messages.find((message) => message.fatal);
  if (fatal) throw new Error(`The snippet for ${file} does not parse: ${fatal.message}`);
  return (result?.messages ?? []).filter((message) => message.severity === 2).map((message) => message.ruleId ?? "");
}

export const refusedBy = (file: string, code: string) => refusals(eslint, file, code);
export const refusedWithTypesBy = (file: string, code: string) => refusals(typedEslint, file, code);

/** All messages of a snippet, for the few proofs about warnings. */
export async function messagesOf(file: string, code: string) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `${root}/${file}` });
  return (result?.messages ?? []).map(
    (message) => `${message.severity === 2 ? "error" : "warning"}: ${message.message}`,
  );
}

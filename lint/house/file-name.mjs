// kebab-case and no bins: see lint/names.mjs. The house rules check folders and other files with the same function.
import { nameFault } from "../names.mjs";
import { pathOf } from "./where.mjs";

/** @type {import("eslint").Rule.RuleModule} */
export const fileName = {
  meta: { type: "suggestion", schema: [], messages: { fault: "{{fault}}." } },
  create: (context) => ({
    Program(node) {
      const fault = nameFault(pathOf(context.filename));
      if (fault) context.report({ node, loc: { line: 1, column: 0 }, messageId: "fault", data: { fault } });
    },
  }),
};

// The early warning before max-lines stops the build; ESLint allows one severity for one rule.

/** @type {import("eslint").Rule.RuleModule} */
export const growingFile = {
  meta: {
    type: "suggestion",
    schema: [{ type: "integer" }],
    messages: {
      long: "{{lines}} lines: over {{most}} a file starts to know two things. Split it by what it knows before 300.",
    },
  },
  create: (context) => ({
    Program(node) {
      const lines = context.sourceCode.lines.length;
      const most = context.options[0];
      if (lines > most)
        context.report({
          node,
          loc: { line: most, column: 0 },
          messageId: "long",
          data: { lines: String(lines), most },
        });
    },
  }),
};

// A door only names what the room offers: `export { … } from`, `export type { … } from`, comments and "use client".

/** @type {import("eslint").Rule.RuleModule} */
export const narrowDoor = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: {
      code: 'index.ts is a door: it holds `export { name } from "./sibling"` and nothing else. Move this into a sibling file.',
    },
  },
  create: (context) => ({
    Program(node) {
      for (const statement of node.body) {
        const isDoor = "directive" in statement || (statement.type === "ExportNamedDeclaration" && statement.source);
        if (!isDoor && statement.type !== "ExportAllDeclaration")
          context.report({ node: statement, messageId: "code" });
      }
    },
  }),
};

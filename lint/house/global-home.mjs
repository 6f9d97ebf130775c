// Each of these globals has its home: see lint/homes.mjs.
import { globalHomes } from "../homes.mjs";
import { isAmong, pathOf } from "./where.mjs";

const globalObjects = ["window", "self", "globalThis", "navigator"];

/** @type {import("eslint").Rule.RuleModule} */
export const globalHome = {
  meta: { type: "problem", schema: [], messages: { away: "{{name}} is not used here. {{why}}" } },
  create(context) {
    const path = pathOf(context.filename);
    const held = globalHomes.filter((home) => isAmong(path, home.within) && !isAmong(path, home.homes));
    if (held.length === 0) return {};

    /** @param {any} node @param {string} name @param {"globals" | "properties"} as */
    function check(node, name, as) {
      const home = held.find((one) => one[as]?.test(name));
      if (home) context.report({ node, messageId: "away", data: { name, why: home.why } });
    }

    return {
      "Program:exit"(node) {
        const scope = context.sourceCode.getScope(node);
        // A name that nothing in the file declares is a global; a type of that name is none of our business.
        const unresolved = [
          ...scope.through,
          ...scope.variables.filter((one) => one.defs.length === 0).flatMap((one) => one.references),
        ];
        for (const { identifier } of new Set(unresolved)) {
          if (/** @type {any} */ (identifier).parent.type === "TSTypeReference") continue;
          check(identifier, /** @type {any} */ (identifier).name, "globals");
        }
      },
      MemberExpression(node) {
        const name =
          node.property.type === "Identifier" && !node.computed
            ? node.property.name
            : /** @type {any} */ (node.property).value;
        if (typeof name !== "string") return;
        check(node.property, name, "properties");
        if (node.object.type === "Identifier" && globalObjects.includes(node.object.name))
          check(node.property, name, "globals");
      },
    };
  },
};

// Each package has its home: see lint/homes.mjs.
import { packageHomes } from "../homes.mjs";
import { isAmong, pathOf } from "./where.mjs";

/**
 * The names an import takes: "*" for all of it, "default" for its default.
 * @param {any} node the parser's node
 * @returns {string[]}
 */
const namesOf = (node) =>
  node.specifiers.map((/** @type {any} */ specifier) => {
    if (specifier.type === "ImportNamespaceSpecifier") return "*";
    if (specifier.type === "ImportDefaultSpecifier") return "default";
    const name = specifier.type === "ImportSpecifier" ? specifier.imported : specifier.local;
    return name.type === "Identifier" ? name.name : String(name.value);
  });

/** `import type …`, or an import in which every name is marked `type`. @param {any} node the parser's node */
const isTypeOnly = (node) =>
  node.importKind === "type" ||
  node.exportKind === "type" ||
  (node.specifiers?.length > 0 &&
    node.specifiers.every((/** @type {any} */ one) => one.importKind === "type" || one.exportKind === "type"));

/** @type {import("eslint").Rule.RuleModule} */
export const packageHome = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      away: "{{source}} is not imported here. {{why}}",
      name: '"{{name}}" of {{source}} is not for this file. {{why}}',
    },
  },
  create(context) {
    const path = pathOf(context.filename);

    /** @param {any} node @param {unknown} source @param {{ names: string[], typeOnly: boolean }} takes */
    function check(node, source, takes) {
      if (typeof source !== "string") return;
      const home = packageHomes.find((one) => one.packages.test(source));
      if (!home || (home.within && !isAmong(path, home.within))) return;
      if (takes.typeOnly && isAmong(path, home.typeHomes ?? [])) return;
      const { why, names } = home;
      if (!isAmong(path, home.homes)) return context.report({ node, messageId: "away", data: { source, why } });
      const name = names && takes.names.find((one) => !names.test(one));
      if (name) context.report({ node, messageId: "name", data: { source, why, name } });
    }

    return {
      ImportDeclaration: (node) => check(node, node.source.value, { names: namesOf(node), typeOnly: isTypeOnly(node) }),
      ExportNamedDeclaration: (node) =>
        check(node, node.source?.value, { names: namesOf(node), typeOnly: isTypeOnly(node) }),
      ExportAllDeclaration: (node) => check(node, node.source.value, { names: ["*"], typeOnly: isTypeOnly(node) }),
      ImportExpression: (node) =>
        check(node, node.source.type === "Literal" && node.source.value, { names: ["*"], typeOnly: false }),
      "TSImportType Literal": (/** @type {any} */ node) => check(node, node.value, { names: [], typeOnly: true }),
      "CallExpression[callee.name='require'] > Literal": (/** @type {any} */ node) =>
        check(node, node.value, { names: ["*"], typeOnly: false }),
    };
  },
};

// Syntax that is an error, with the reason. ESLint keeps one list of no-restricted-syntax per file, so each kind of file
// gets its whole list from `banned(...)`.

const effects = "/^use(Layout|Insertion)?Effect$/";
const runners = "/^(test|it|describe|suite)$/";
const switches = "/^(skip|only|todo|fixme|skipIf|runIf)$/";

const reasons = {
  exportAll: [["ExportAllDeclaration", "Name what is exported: `export *` widens a door without anyone deciding it."]],
  namespaceOfOurs: [
    [
      "ImportDeclaration[source.value=/^(@|[.][.])[/]/] > ImportNamespaceSpecifier",
      "Import by name: `import *` takes everything a room has.",
    ],
  ],
  defaultExport: [
    ["ExportDefaultDeclaration", "Named exports only, outside Next's own files and the settings of tools."],
    [
      "ExportSpecifier[exported.name='default']",
      "Named exports only, outside Next's own files and the settings of tools.",
    ],
  ],
  effect: [
    [
      `CallExpression[callee.name=${effects}], CallExpression[callee.property.name=${effects}]`,
      "You might not need an effect: derive in render. One that touches something outside React lives in a named use-*.ts hook.",
    ],
  ],
  skippedTest: [
    [
      `MemberExpression[property.name=${switches}][object.name=${runners}], MemberExpression[property.name=${switches}][object.object.name=${runners}]`,
      "A test is run, or it is deleted: no skip, only, todo or fixme.",
    ],
  ],
  sleep: [
    ["CallExpression[callee.property.name='waitForTimeout']", "Wait for what the screen says, never for the clock."],
  ],
  interception: [
    [
      "CallExpression[callee.property.name=/^(route|routeFromHAR|routeWebSocket)$/][callee.object.name=/page|context/i]",
      "Faults come from the emulator (--scenario), so the same failure can be seen by hand.",
    ],
  ],
  testId: [
    ["CallExpression[callee.property.name='getByTestId']", "Find by role and accessible name, as a person does."],
  ],
};

/** @typedef {keyof typeof reasons} Ban */

/**
 * The options of no-restricted-syntax for one kind of file.
 * @param {Ban[]} names
 * @returns {["error", ...{ selector: string, message: string }[]]}
 */
export const banned = (...names) => [
  "error",
  ...names.flatMap((name) => reasons[name].map(([selector = "", message = ""]) => ({ selector, message }))),
];

// Lint makes the architecture true. The rules themselves are data in lint/: the import table, one home each, names, bans.
// Each is proven by scripts/house-rules/lint-proof.test.ts.
import coreWebVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";
import { banned } from "./lint/banned-syntax.mjs";
import { boundariesConfig } from "./lint/boundaries.mjs";
import { house } from "./lint/house/index.mjs";

const code = ["**/*.{ts,tsx,mjs,cjs}"];
const typescript = ["**/*.{ts,tsx}"];
const react = ["{app,components}/**/*.{ts,tsx}"];
const everywhere = /** @type {const} */ (["exportAll", "namespaceOfOurs", "effect", "skippedTest"]);

// The strict rules come with the plugin that eslint-config-next brings; a dependency of our own would be a second copy.
const plugin = nextTypescript.flatMap((config) => config.plugins?.["@typescript-eslint"] ?? [])[0];
const strict = /** @type {import("eslint").Linter.Config[]} */ ([plugin?.configs?.["flat/strict"] ?? []].flat());

/** @type {import("eslint").Linter.Config[]} */
const config = [
  { ignores: [".next/**", "node_modules/**", "test-results/**", "playwright-report/**", "next-env.d.ts"] },
  // Rules about React cost as much as all others together: they look only where React is.
  ...coreWebVitals.map((config) => (config.ignores ? config : { ...config, files: react })),
  ...strict.map((config) => ({ ...config, files: typescript })),
  ...nextTypescript.map((config) => ({ ...config, files: config.files ?? typescript })),
  ...boundariesConfig,
  {
    name: "headroom/everywhere",
    files: code,
    // No comment can switch a rule off: a rule that is wrong is changed here, for everyone.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
    plugins: { house },
    rules: {
      "house/file-name": "error",
      "house/global-home": "error",
      "house/package-home": "error",
      "house/growing-file": ["warn", 200],
      "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
      "no-restricted-syntax": banned(...everywhere, "defaultExport"),
      eqeqeq: "error",
      "no-eval": "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    name: "headroom/types",
    files: typescript,
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-ignore": true, "ts-expect-error": true, "ts-nocheck": true, "ts-check": false },
      ],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/no-unused-expressions": "error",
    },
  },
  {
    // The one rule worth a type checker's time (3 s of 10): a promise nobody waits for is an error nobody sees.
    name: "headroom/with-types",
    files: typescript,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
    },
  },
  {
    name: "headroom/plain-scripts",
    files: ["**/*.{mjs,cjs}"],
    rules: { "no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }] },
  },
  {
    name: "headroom/react",
    files: react,
    rules: {
      "react/no-danger": "error",
      "react-hooks/exhaustive-deps": "error",
      "react-hooks/incompatible-library": "off", // it speaks of the React Compiler, which is not used here
    },
  },
  {
    name: "headroom/product",
    files: ["{app,components,lib}/**/*.{ts,tsx}"],
    rules: { "no-console": "error" },
  },
  {
    // The emulator's prices are data, in JSON.
    name: "headroom/prices",
    files: ["{app,components,lib}/**/*.{ts,tsx}"],
    ignores: ["**/*.test.{ts,tsx}", "**/test-*.ts"],
    rules: { "house/no-price": "error" },
  },
  {
    name: "headroom/doors",
    files: ["{components,lib}/**/index.{ts,tsx}"],
    rules: { "house/narrow-door": "error", "max-lines": ["error", 15] },
  },
  {
    name: "headroom/screens",
    files: ["components/**/*-screen.tsx"],
    rules: { "max-lines": ["error", 120] },
  },
  {
    // "Every file ≤ 25 lines": Next's other files (error, not-found, …) compose as much as a page does.
    name: "headroom/routes",
    files: ["app/**/*.{ts,tsx}"],
    rules: { "max-lines": ["error", 25], "no-restricted-syntax": banned(...everywhere) },
  },
  {
    name: "headroom/hooks",
    files: ["components/**/use-*.{ts,tsx}"],
    rules: { "no-restricted-syntax": banned("exportAll", "namespaceOfOurs", "skippedTest", "defaultExport") },
  },
  {
    name: "headroom/settings-of-tools",
    files: ["*.config.{ts,mjs}"],
    rules: { "no-restricted-syntax": banned(...everywhere) },
  },
  {
    name: "headroom/end-to-end",
    files: ["e2e/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": banned(...everywhere, "defaultExport", "sleep", "interception", "testId") },
  },
];

export default config;

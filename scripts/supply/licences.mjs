/** @typedef {import("./runtime-packages.mjs").RuntimePackage} RuntimePackage */

/** Licences that ask for no more than their text and their authors' names. */
const allowed = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "Unlicense"]);

/** Others, each for one package and a reason. @type {{ name: RegExp, licence: string, because: string }[]} */
const exceptions = [
  {
    name: /^@fontsource-variable\/inter$/,
    licence: "OFL-1.1",
    because: "a font, sent as it is",
  },
  {
    name: /^caniuse-lite$/,
    licence: "CC-BY-4.0",
    because: "data about browsers that Next reads while it builds",
  },
  {
    name: /^@img\/sharp-/,
    licence: "LGPL-3.0-or-later",
    because: "an optional package of Next's for resizing pictures, a library of its own; Headroom resizes none",
  },
];

/** "MIT AND ISC" asks for both. @param {RuntimePackage} of */
const parts = ({ licence }) => licence.split(/\s+AND\s+/).map((part) => part.replace(/[()]/g, ""));

/** @param {RuntimePackage} each */
const isAllowed = (each) =>
  parts(each).every(
    (part) => allowed.has(part) || exceptions.some(({ name, licence }) => name.test(each.name) && licence === part),
  );

/** @param {readonly RuntimePackage[]} packages @returns {string[]} */
export const refusedLicences = (packages) =>
  packages
    .filter((each) => !isAllowed(each))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence || "no licence is named"}`);

/** @param {readonly RuntimePackage[]} packages @returns {string} docs/licences.md */
export function licenceList(packages) {
  const licences = [...new Set(packages.map(({ licence }) => licence))].sort();
  const sections = licences.map((licence) => {
    const lines = packages
      .filter((each) => each.licence === licence)
      .map(({ name, version }) => {
        const because = exceptions.find((each) => each.name.test(name))?.because;
        return `- \`${name}\` ${version}${because ? `: ${because}` : ""}`;
      });
    return `## ${licence || "No licence is named"}\n\n${lines.join("\n")}\n`;
  });
  return [
    "# Licences\n",
    "Every package that a start installs or a browser may be sent, by its licence. Printed by `npm run licences` from the lock file;\nthat command fails on a licence that scripts/supply/licences.mjs does not allow.\n",
    ...sections,
  ].join("\n");
}

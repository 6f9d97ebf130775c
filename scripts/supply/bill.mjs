/** @typedef {import("./runtime-packages.mjs").RuntimePackage} RuntimePackage */
/** @typedef {{ "bom-ref": string, name: string, version: string }} Component */
/** @typedef {{ metadata: { component: Component }, components: Component[], dependencies: { ref: string, dependsOn: string[] }[] }} Bill */

/**
 * npm's bill of all packages, cut to those that a start installs: by itself `--omit=dev` also leaves out what our own code needs
 * as soon as a tool needs it too (npm 11.19).
 * @param {Bill} bill in CycloneDX @param {readonly RuntimePackage[]} packages
 * @returns {Bill}
 */
export function runtimeBill(bill, packages) {
  const wanted = new Set(packages.map(({ name, version }) => `${name} ${version}`));
  const components = bill.components.filter(({ name, version }) => wanted.has(`${name} ${version}`));
  const { component } = bill.metadata;
  const kept = new Set([component["bom-ref"], ...components.map((each) => each["bom-ref"])]);
  return {
    ...bill,
    // npm names it after the folder that it lies in.
    metadata: { ...bill.metadata, component: { ...component, name: "headroom" } },
    components,
    dependencies: bill.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) })),
  };
}

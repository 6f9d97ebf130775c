/** What the parameters of the Plan screen's link are called, in the order they are compared in. */
export const inputNames: ReadonlyMap<string, string> = new Map([
  ["model", "Model"],
  ["version", "Version"],
  ["type", "Deployment type"],
  ["region", "Region"],
  ["ptu", "PTU to deploy"],
  ["stay", "Data must stay in"],
  ["shapes", "Load at its peak"],
  ["growth", "Growth, %"],
  ["cached", "Cached share, %"],
  ["measured", "Measured deployment"],
  ["currency", "Currency"],
  ["subscriptions", "Subscriptions"],
  ["calculateWith", "Calculated with"],
  ["format", "Model format"],
]);

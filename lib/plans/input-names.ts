interface Input {
  name: string;
  /** What it means that the link does not hold it. */
  unset: string;
}

/** What the parameters of the Plan screen's link are called, in the order they are compared in. */
export const inputNames: ReadonlyMap<string, Input> = new Map([
  ["model", { name: "Model", unset: "none chosen" }],
  ["version", { name: "Version", unset: "none chosen" }],
  ["type", { name: "Deployment type", unset: "Global Provisioned" }],
  ["region", { name: "Region", unset: "none chosen" }],
  ["ptu", { name: "PTU to deploy", unset: "the official size" }],
  ["stay", { name: "Data must stay in", unset: "Anywhere" }],
  ["shapes", { name: "Load at its peak", unset: "none" }],
  ["growth", { name: "Growth, %", unset: "0" }],
  ["cached", { name: "Cached share, %", unset: "0" }],
  ["measured", { name: "Traffic over time", unset: "as typed" }],
  ["hours", { name: "Hours of the day", unset: "24" }],
  ["discount", { name: "Discount, %", unset: "0" }],
  ["prices", { name: "Prices typed in", unset: "none" }],
  ["latency", { name: "Latency need", unset: "not said" }],
  ["commitment", { name: "Commitment", unset: "not said" }],
  ["reserved", { name: "Reservations", unset: "none" }],
  ["others", { name: "Other versions", unset: "none" }],
  ["place", { name: "Workloads to place", unset: "none" }],
  ["resource", { name: "Resource", unset: "the first" }],
  ["deployment", { name: "Deployment name", unset: "none" }],
  ["spillover", { name: "Spill-over to", unset: "none" }],
  ["alert", { name: "Alert above, %", unset: "90" }],
  ["currency", { name: "Currency", unset: "USD" }],
  ["subscriptions", { name: "Subscriptions", unset: "all" }],
  ["calculateWith", { name: "Calculated with", unset: "the first" }],
  ["format", { name: "Model format", unset: "not said" }],
]);

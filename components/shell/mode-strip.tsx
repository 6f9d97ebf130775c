import { isAzure, type PublicConfiguration } from "@/lib/env";

/** What the figures on every screen are about. */
export const sourceName = (configuration: PublicConfiguration) => {
  const { mode, resourceManager } = configuration;
  if (mode === "sample" && resourceManager.host === null) return "Sample data";
  return isAzure(configuration) && mode !== "sample"
    ? `Azure at ${resourceManager.host ?? ""}`
    : `Test data from ${resourceManager.host ?? ""}`;
};

/** On every screen that does not show one's own Azure: whose data it is. */
export const ModeStrip = ({ configuration }: { configuration: PublicConfiguration }) =>
  configuration.mode === "sample" || !isAzure(configuration) ? (
    <p className="bg-notice px-4 py-1 text-center text-xs wrap-anywhere text-on-notice">
      <strong className="font-semibold">{sourceName(configuration)}</strong>
      {configuration.mode === "sample" ? " — not your Azure" : " — none of Azure’s own clouds"}
    </p>
  ) : null;

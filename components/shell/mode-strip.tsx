import type { PublicConfiguration } from "@/lib/env";

/** What the figures on every screen are about. */
export const modeName = ({ mode, resourceManager }: PublicConfiguration) => {
  if (mode !== "sample") return "Not connected";
  return resourceManager.host === null ? "Sample data" : `Test data from ${resourceManager.host}`;
};

/** On every screen: whose data this is not. */
export const ModeStrip = ({ configuration }: { configuration: PublicConfiguration }) => (
  <p className="bg-notice px-4 py-1 text-center text-xs wrap-anywhere text-on-notice">
    <strong className="font-semibold">{modeName(configuration)}</strong>
    {configuration.mode === "sample" ? " — not your Azure" : " — signing in comes in a later version"}
  </p>
);

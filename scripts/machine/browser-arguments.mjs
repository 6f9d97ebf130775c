/**
 * What Playwright 1.64 turns off itself: of two lists the browser believes the last (chromiumSwitches.ts of playwright-core,
 * read 2026-11-21), and ours comes behind it.
 */
const playwrights = [
  ...["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades", "LensOverlay"],
  ...["HttpsFirstBalancedModeAutoEnable", "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning"],
  ...["AvoidCorsURLLoaderRestartOnRedirect", "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled"],
  "PreconnectToSearch",
];

/**
 * The list below the address bar is two web pages of the browser's own, loaded anew with each window: half a second of one core,
 * while our page loads. Whoever opens a link has had their window for a while.
 */
const addressBar = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];

/** How every browser of tests, bench and pictures is started: as root too, without a screen, silent towards the internet. */
export const browserArguments = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
  `--disable-features=${[...playwrights, ...addressBar].join(",")}`,
];

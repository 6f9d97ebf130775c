import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

let begun: Promise<boolean> | undefined;

/**
 * Hands the authority's answer to the page that waits for it, or goes back to the page that left for it; once, however often React
 * begins. After a sign-out there is no answer: then the app is opened.
 * @returns false where nothing could be handed over
 */
export const handOver = (): Promise<boolean> =>
  (begun ??= broadcastResponseToMainFrame().then(
    () => true,
    () => {
      const isAlone = window.parent === window && window.opener === null;
      const hasAnswer = /[#?&](code|error|state)=/.test(window.location.hash + window.location.search);
      if (isAlone && !hasAnswer) window.location.replace("/");
      return false;
    },
  ));

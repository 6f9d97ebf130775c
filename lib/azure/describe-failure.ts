import { MINUTE_MS, secondsUntil, writeDuration, writeInstant } from "@/lib/time";
import type { AzureFailure, AzureWords, Described } from "./failure";

const MEBIBYTE = 1024 * 1024;

/** Azure's own words, when it sent any. */
const said = ({ code, message }: AzureWords) => {
  const text = [code, message?.trim()].filter(Boolean).join(": ");
  if (text === "") return "Azure gave no reason.";
  return `Azure said: ${text}${/[.!?…]$/.test(text) ? "" : "."}`;
};

/** What an operation reads, in a person's words. */
const things: Record<string, string> = {
  Subscriptions_List: "your subscriptions",
  Subscriptions_ListLocations: "this subscription's regions",
  Accounts_List: "this subscription's resources",
  Resources: "Azure Resource Graph",
  Deployments_List: "this resource's deployments",
  Deployments_Get: "this deployment",
  Deployments_CreateOrUpdate: "a new deployment",
  Models_List: "this region's model catalogue",
  ModelCapacities_List: "this model's available capacity",
  Usages_List: "this region's quota",
  Metrics_List: "this resource's metrics",
  Metrics_ListAtSubscriptionScope: "this region's metrics",
  calculateModelCapacity: "the capacity calculator",
  RetailPrices_List: "the public price list",
};
const thingOf = (operation: string) => things[operation] ?? operation;

/** Says a failure to a person. No default branch: a new kind stops the build here. */
export function describeFailure(failure: AzureFailure, nowMs = Date.now()): Described {
  const thing = thingOf(failure.operation);
  switch (failure.kind) {
    case "signed-out":
      // Told where it is met: these words come with the code that signs in, and are no part of the first load.
      return failure.told;
    case "forbidden":
      return {
        title: `You may not use ${thing}`,
        cause: `Azure refused ${failure.action ?? failure.operation} on ${failure.scope ?? "this subscription"}.`,
        nextStep: "Ask an owner of the subscription for the role, then retry.",
        askFor: failure.role,
      };
    case "not-found":
      return {
        title: `Azure does not find ${thing}`,
        cause: said(failure.words),
        nextStep: "Check that the subscription and region still exist, then retry.",
      };
    case "throttled":
      return {
        title: "Azure asks us to wait",
        cause: `Too many calls were made for ${thing}; other tools of yours count too.`,
        nextStep: nextTry(failure.retryAtMs, nowMs),
      };
    case "timed-out":
      return {
        title: "Azure did not answer in time",
        cause: `No whole answer for ${thing} after ${writeDuration(failure.afterMs)}.`,
        nextStep: "Retry; if it happens again, Azure may have an incident.",
      };
    case "offline":
      return {
        title: "You are offline",
        cause: "The browser has no network.",
        nextStep: "It goes on by itself when the network is back.",
      };
    case "unreachable":
      return {
        title: `${failure.host} cannot be reached`,
        cause: "The connection broke or was refused; a proxy or firewall may be in the way.",
        nextStep: "Check the network, then retry.",
      };
    case "rejected":
      return {
        title: `Azure does not accept the question for ${thing}`,
        cause: said(failure.words),
        nextStep: "Check what was asked, then retry.",
      };
    case "conflict":
      return {
        title: "Something else changed it at the same time",
        cause: said(failure.words),
        nextStep: "Refresh to see what it is now.",
      };
    case "no-quota":
      return {
        title: "There is not enough quota",
        cause: said(failure.words),
        nextStep: "Free some quota or request more.",
      };
    case "no-capacity":
      return {
        title: "The region is full for this model",
        cause: said(failure.words),
        nextStep: "Try a smaller size, another region, or later.",
      };
    case "foreign-host":
      return {
        title: `The answer points to another host: ${failure.host}`,
        cause: "Your sign-in is for Resource Manager only, so nothing was sent there.",
        nextStep: "Check HEADROOM_RESOURCE_MANAGER_URL and what stands between you and Azure.",
      };
    case "incomplete":
      return {
        title: `Incomplete: stopped after ${failure.pages} ${failure.pages === 1 ? "page" : "pages"}`,
        cause: `In the list of ${thing}, ${failure.because}.`,
        nextStep: "What arrived is shown; refresh to read it again.",
      };
    case "too-large":
      return {
        title: "The answer is too large",
        cause: `More than ${Math.round(failure.limitBytes / MEBIBYTE)} MB came for ${thing}; reading was stopped.`,
        nextStep: "Retry; if it happens again, something between you and Azure is broken.",
      };
    case "server":
      return {
        title: "Azure has a problem of its own",
        cause: `Status ${failure.status} for ${thing}. ${said(failure.words)}`,
        nextStep: nextTry(failure.retryAtMs, nowMs),
      };
    case "unreadable":
      return {
        title: "This is not Azure's answer",
        cause: `For ${thing} came ${failure.because}.`,
        nextStep: "Retry; a proxy or an older Azure may be in the way.",
      };
  }
}

/** Near instants as a countdown, far ones with their date. */
function nextTry(retryAtMs: number | null, nowMs: number): string {
  if (retryAtMs === null || retryAtMs <= nowMs) return "Retry in a moment.";
  if (retryAtMs - nowMs < 2 * MINUTE_MS) return `It is tried again in ${secondsUntil(retryAtMs, nowMs)} s.`;
  return `It is tried again at ${writeInstant(retryAtMs, "utc")}.`;
}

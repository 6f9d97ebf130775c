import { type Cloud } from "./configuration";

/**
 * Where each cloud's Resource Manager and sign-in are.
 * @see https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure#guidance-for-developers
 * @see https://learn.microsoft.com/azure/china/resources-developer-guide#check-endpoints-in-azure
 */
export const clouds: Record<Cloud, { readonly resourceManagerUrl: string; readonly authorityUrl: string }> = {
  public: { resourceManagerUrl: "https://management.azure.com", authorityUrl: "https://login.microsoftonline.com" },
  usgovernment: {
    resourceManagerUrl: "https://management.usgovcloudapi.net",
    authorityUrl: "https://login.microsoftonline.us",
  },
  china: {
    resourceManagerUrl: "https://management.chinacloudapi.cn",
    authorityUrl: "https://login.chinacloudapi.cn",
  },
};

/** One for all clouds. @see https://learn.microsoft.com/rest/api/cost-management/retail-prices/azure-retail-prices */
export const retailPricesUrl = "https://prices.azure.com/api/retail/prices";

/** The embedded emulator, as routes of this app. */
export const embedded = { resourceManagerPath: "/emulator", pricesPath: "/emulator/api/retail/prices" };

/** The forwarder of cli mode, as a route of this app. */
export const forwarderPath = "/azure";

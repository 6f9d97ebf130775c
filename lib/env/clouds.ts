import { type Cloud } from "./configuration";

/**
 * Where each cloud's Resource Manager and sign-in are.
 * @see learn.microsoft.com/azure/media-services/latest/azure-regions-code-names, "Endpoints"; for China also
 * sdk/environments/azure_china.go of hashicorp/go-azure-sdk at v0.20230216.1112329 (both read 2026-11-21); its authority by the name that
 * MSAL prefers, of which login.chinacloudapi.cn is an alias (AuthorityMetadata.ts of @azure/msal-common 16.16, read 2026-11-22)
 */
export const clouds: Record<Cloud, { readonly resourceManagerUrl: string; readonly authorityUrl: string }> = {
  public: { resourceManagerUrl: "https://management.azure.com", authorityUrl: "https://login.microsoftonline.com" },
  usgovernment: {
    resourceManagerUrl: "https://management.usgovcloudapi.net",
    authorityUrl: "https://login.microsoftonline.us",
  },
  china: {
    resourceManagerUrl: "https://management.chinacloudapi.cn",
    authorityUrl: "https://login.partner.microsoftonline.cn",
  },
};

/**
 * The public price list. China has one of its own, but as a file to download, which is not read here.
 * @see learn.microsoft.com/rest/api/cost-management/retail-prices/azure-retail-prices-china (read 2026-11-21)
 */
export const retailPricesUrl = "https://prices.azure.com/api/retail/prices";

/** The embedded emulator, as routes of this app. */
export const embedded = { resourceManagerPath: "/emulator", pricesPath: "/emulator/api/retail/prices" };

/** The forwarder of cli mode, as a route of this app. */
export const forwarderPath = "/azure";

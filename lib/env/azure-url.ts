import { clouds } from "./clouds";
import type { PublicConfiguration } from "./configuration";

/** Where a command that runs elsewhere finds Resource Manager: the browser itself may go by way of this app. */
export const azureUrlOf = ({ cloud, resourceManager: { url, behindUrl } }: PublicConfiguration) =>
  behindUrl ?? (url.startsWith("/") ? clouds[cloud].resourceManagerUrl : url);

/** Whether answers come from one of Azure's own clouds; the sample and test doubles are none. */
export const isAzure = ({ mode, resourceManager: { host } }: PublicConfiguration) =>
  mode !== "sample" &&
  Object.values(clouds).some(({ resourceManagerUrl }) => new URL(resourceManagerUrl).host === host);

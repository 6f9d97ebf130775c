import { clouds } from "./clouds";
import type { PublicConfiguration } from "./configuration";

/** Where a command that runs elsewhere finds Resource Manager: the browser itself may go by way of this app. */
export const azureUrlOf = ({ cloud, resourceManager: { url } }: PublicConfiguration) =>
  url.startsWith("/") ? clouds[cloud].resourceManagerUrl : url;

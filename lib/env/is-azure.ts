import { clouds } from "./clouds";
import type { PublicConfiguration } from "./configuration";

/** Whether answers come from one of Azure's own clouds; the sample and test doubles are none. */
export const isAzure = ({ mode, resourceManager: { host } }: PublicConfiguration) =>
  mode !== "sample" &&
  Object.values(clouds).some(({ resourceManagerUrl }) => new URL(resourceManagerUrl).host === host);

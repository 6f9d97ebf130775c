import { createParser } from "nuqs/server";

/** A model version as a link names it; what is not chosen yet is empty. */
export interface AskedModel {
  model: string;
  version: string;
  /** Only where two makers' models share a name. */
  format: string;
}

export const noModel: AskedModel = { model: "", version: "", format: "" };

/** As Azure itself limits these names (modelCapacities, api-version 2026-09-01). */
const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,99}$/;

export const isAzureName = (text: string) => NAME.test(text);

export const parseAsAzureName = createParser({
  parse: (text) => (isAzureName(text) ? text : null),
  serialize: (name: string) => name,
});

import { createParser } from "nuqs/server";
import { type AskedModel, isAzureName } from "./asked-model";

const isNameOrNothing = (text: string) => text === "" || isAzureName(text);

function parseModel(text: string): AskedModel | null {
  const [model = "", version = "", format = "", ...more] = text.split(":");
  const isKnown = more.length === 0 && [model, version, format].every(isNameOrNothing);
  return isKnown ? { model, version, format } : null;
}

const writeModel = ({ model, version, format }: AskedModel) =>
  [model, version, ...(format === "" ? [] : [format])].join(":");
const writeModels = (models: readonly AskedModel[]) => models.map(writeModel).join("~");

/** Model versions in a link, as `gpt-4o:2024-11-20~o3-mini:2025-01-31`; a part of a longer list would be another question. */
export const parseAsModels = (most: number) =>
  createParser<AskedModel[]>({
    parse: (text) => {
      const models = text.split("~").map(parseModel);
      return models.length <= most && models.every((model) => model !== null) ? models : null;
    },
    serialize: writeModels,
    eq: (a, b) => writeModels(a) === writeModels(b) && a.length === b.length,
  });

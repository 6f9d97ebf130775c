import { createParser } from "nuqs/server";
import { type AskedModel, isAzureName, noModel } from "@/lib/offers";

export const MODEL_LIMIT = 6;

const isNameOrNothing = (text: string) => text === "" || isAzureName(text);

function parseModel(text: string): AskedModel | null {
  const [model = "", version = "", format = "", ...more] = text.split(":");
  const isKnown = more.length === 0 && [model, version, format].every(isNameOrNothing);
  return isKnown ? { model, version, format } : null;
}

const writeModel = ({ model, version, format }: AskedModel) =>
  [model, version, ...(format === "" ? [] : [format])].join(":");
const writeModels = (models: readonly AskedModel[]) => models.map(writeModel).join("~");

/** Further models as `gpt-4o:2024-11-20~o3-mini:2025-01-31`. */
export const parseAsModels = createParser<AskedModel[]>({
  parse: (text) => {
    const models = text.split("~").map(parseModel);
    return models.length < MODEL_LIMIT && models.every((model) => model !== null) ? models : null;
  },
  serialize: writeModels,
  eq: (a, b) => writeModels(a) === writeModels(b) && a.length === b.length,
});

/** The part of a link that says which models are compared: the first stands by itself, as most links have only one. */
export interface ModelParams extends AskedModel {
  also: AskedModel[];
}

/** All models of a link, in the order of their columns; at least one. */
export const askedModels = ({ model, version, format, also }: ModelParams): readonly AskedModel[] => [
  { model, version, format },
  ...also,
];

const toParams = ([first = noModel, ...also]: readonly AskedModel[]): ModelParams => ({ ...first, also });

export const withModel = (params: ModelParams, at: number, to: AskedModel) =>
  toParams(askedModels(params).with(at, to));
export const withOneMore = (params: ModelParams) => toParams([...askedModels(params), noModel]);
export const withoutModel = (params: ModelParams, at: number) => toParams(askedModels(params).toSpliced(at, 1));

import { type AskedModel, noModel, parseAsModels } from "@/lib/offers";

export const MODEL_LIMIT = 6;

/** Further models as `gpt-4o:2024-11-20~o3-mini:2025-01-31`. */
export const parseAsFurther = parseAsModels(MODEL_LIMIT - 1);

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

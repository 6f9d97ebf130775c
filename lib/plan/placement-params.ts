import { createParser } from "nuqs/server";
import { anywhere, parseAsResidency, type Residency } from "@/lib/deployability";
import { type AskedModel, isAzureName, noModel } from "@/lib/offers";
import { MOST_WORKLOADS } from "@/lib/packing";
import { whyNotLinked } from "@/lib/workload";

/** One workload that wants a place, as the link holds it; what is not filled in yet is empty. */
export interface PlacementRow extends AskedModel {
  name: string;
  ptu: number | null;
  /** SKUs of the deployment types it may have; none is any. */
  types: readonly string[];
  stay: Residency;
  /** Geographies or groups of them; none is any. */
  geographies: readonly string[];
}

export const noRow: PlacementRow = {
  ...noModel,
  ...{ name: "", ptu: null, types: [], stay: anywhere, geographies: [] },
};

/** More of either a workload has no use for. */
const LIST_LIMIT = 12;
const WORDS = /^[\p{L}\p{M}\p{N}\p{P}\p{Zs}]{1,80}$/u;

/** What stands between is written otherwise within. */
const writeText = (text: string) => encodeURIComponent(text).replaceAll("~", "%7E");
const linkedName = (name: string) => (whyNotLinked(name) === null ? name : "");

const writeRow = ({ name, model, version, format, ptu, types, stay, geographies }: PlacementRow) =>
  [
    ...[model, version, format, ptu ?? "", types.filter(isAzureName).join(), parseAsResidency.serialize(stay)],
    ...[
      geographies
        .filter((each) => WORDS.test(each))
        .map(writeText)
        .join(),
      writeText(linkedName(name)),
    ],
  ].join(":");
const writeRows = (rows: readonly PlacementRow[]) => rows.map(writeRow).join("~");

const listOf = (text: string) => (text === "" ? [] : text.split(",").map(decodeURIComponent));
const isNameOrNothing = (text: string) => text === "" || isAzureName(text);

/** @throws URIError where a text is not written as a link writes it */
function parseRow(text: string): PlacementRow | null {
  const [
    model = "",
    version = "",
    format = "",
    size = "",
    ofTypes = "",
    place = "",
    ofGeographies = "",
    named = "",
    more,
  ] = text.split(":");
  const [types, geographies, name] = [listOf(ofTypes), listOf(ofGeographies), decodeURIComponent(named)];
  const stay = place === "" ? anywhere : parseAsResidency.parse(place);
  const isRight =
    more === undefined &&
    [model, version, format, ...types].every(isNameOrNothing) &&
    [types, geographies].every(({ length }) => length <= LIST_LIMIT) &&
    geographies.every((each) => WORDS.test(each)) &&
    linkedName(name) === name &&
    /^([1-9]\d{0,6})?$/.test(size);
  if (!isRight || stay === null) return null;
  return { name, model, version, format, ptu: size === "" ? null : Number(size), types, stay, geographies };
}

function parseRows(text: string): PlacementRow[] | null {
  try {
    const rows = text.split("~").map(parseRow);
    // A part of them would be another question.
    return rows.length <= MOST_WORKLOADS && rows.every((row) => row !== null) ? rows : null;
  } catch {
    return null;
  }
}

/** Workloads that are placed together, as `gpt-4.1:2025-04-14:OpenAI:100::EU::Chat~…`. */
export const placementParams = {
  place: createParser<PlacementRow[]>({
    parse: parseRows,
    serialize: writeRows,
    eq: (a, b) => writeRows(a) === writeRows(b) && a.length === b.length,
  }).withDefault([]),
};

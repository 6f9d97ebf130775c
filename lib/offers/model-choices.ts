import { writeDay } from "@/lib/time";
import type { OfferedVersion } from "./offers";
import { byName } from "@/lib/units";
import type { AskedModel } from "./asked-model";
import { retirementMark } from "./retirement";

/** One line of the "Model" or "Version" picker. */
export interface Choice {
  id: string;
  label: string;
  /** Said beside the label: the maker, "default", "retires 2026-12-15". */
  note: string;
}

const isModel = (asked: Pick<AskedModel, "model" | "format">) => (version: OfferedVersion) =>
  version.name.toLowerCase() === asked.model.toLowerCase() &&
  (asked.format === "" || version.format.toLowerCase() === asked.format.toLowerCase());

/** The models, each once; two makers' models of one name are two, told apart by the maker. */
export function modelChoices(versions: readonly OfferedVersion[]): readonly Choice[] {
  const byId = new Map(
    versions.map((each) => [modelId(each), { id: modelId(each), label: each.name, note: each.maker }]),
  );
  return [...byId.values()].sort((a, b) => byName(a.label, b.label));
}

/** A model's versions, newest first. */
export const versionChoices = (versions: readonly OfferedVersion[], asked: AskedModel, nowMs: number) =>
  versions
    .filter(isModel(asked))
    .sort(newestFirst)
    .map((each): Choice => ({ id: each.version, label: each.version, note: versionNote(each, nowMs) }));

/** The version to begin with: the maker's default, else the newest. */
export const firstVersion = (versions: readonly OfferedVersion[], asked: Pick<AskedModel, "model" | "format">) => {
  const candidates = versions.filter(isModel(asked)).sort(newestFirst);
  return candidates.find((each) => each.isDefault) ?? candidates[0] ?? null;
};

/** The version a link asks for; null when no region read so far lists it with a provisioned type. */
export const chosenVersion = (versions: readonly OfferedVersion[], asked: AskedModel) =>
  versions.filter(isModel(asked)).find((each) => each.version.toLowerCase() === asked.version.toLowerCase()) ?? null;

/** A model in a link: its name, and its format only where another maker's model has the same name. */
export function modelParams(versions: readonly OfferedVersion[], id: string): Pick<AskedModel, "model" | "format"> {
  const [format = "", name = ""] = id.split("\n");
  const formats = new Set(versions.filter(isModel({ model: name, format: "" })).map((each) => each.format));
  return { model: name, format: formats.size > 1 ? format : "" };
}

export const modelId = ({ format, name }: Pick<OfferedVersion, "format" | "name">) => `${format}\n${name}`;

const newestFirst = (a: OfferedVersion, b: OfferedVersion) => byName(b.version, a.version);

function versionNote({ isDefault, retiresAt }: OfferedVersion, nowMs: number): string {
  const notes = isDefault ? ["default"] : [];
  const mark = retirementMark(retiresAt, nowMs);
  if (retiresAt !== null && mark) notes.push(`${mark === "retired" ? "retired" : "retires"} ${writeDay(retiresAt)}`);
  return notes.join(" · ");
}

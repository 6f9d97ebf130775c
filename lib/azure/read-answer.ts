import type { PipelineResponse } from "@azure/core-rest-pipeline";
import { CallFailed } from "./call";
import { readIds } from "./outcome-policy";

const unreadable = (response: PipelineResponse, because: string) =>
  new CallFailed({ kind: "unreadable", because }, readIds(response));

/** Strings are matched too, so that a bare NaN inside one stays as it is. */
const STRING_OR_NO_NUMBER = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/**
 * Some .NET services write NaN bare, which is no JSON. It becomes null, so that one figure is unknown and the others stand.
 */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const repaired = text.replace(STRING_OR_NO_NUMBER, (match) => (match.startsWith('"') ? match : "null"));
    if (repaired === text) throw error;
    return JSON.parse(repaired);
  }
}

/**
 * The JSON of a successful answer. A proxy's HTML page, an empty body or one cut short is not Azure's answer, whatever its
 * status.
 */
export function readAnswer(response: PipelineResponse): unknown {
  const type = response.headers.get("content-type") ?? "";
  const text = response.bodyAsText ?? "";
  if (text.trim() === "") throw unreadable(response, `an empty body (status ${response.status})`);
  if (/\bhtml\b/i.test(type) || /^\s*</.test(text))
    throw unreadable(response, `not Azure's answer, but a page of type “${type.slice(0, 80) || "unknown"}”`);
  try {
    return parseJson(text);
  } catch {
    throw unreadable(response, `no whole JSON (content type “${type.slice(0, 80) || "none"}”)`);
  }
}

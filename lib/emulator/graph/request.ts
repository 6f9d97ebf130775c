import { badRequest } from "../arm-errors";

/** What a caller asks of Resource Graph, read. */
export type GraphQuestion = {
  query: string;
  /** None: all that the person sees. */
  subscriptions?: readonly string[];
  top?: number;
  skip?: number;
  skipToken?: string;
  isTable: boolean;
  /** The query and the subscriptions it goes over: what a page's token is bound to. */
  asked: string;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads the body. In 2019-04-01 the subscriptions are required, and the answer is a table unless asked otherwise.
 * @throws ArmError naming what is wrong
 * @see specification/resourcegraph/resource-manager (QueryRequest) in Azure/azure-rest-api-specs, 2019-04-01 and 2021-03-01,
 *   read 2026-11-21
 */
export function readGraphQuestion(body: unknown, apiVersion: string): GraphQuestion {
  const root = record(body, "The request body");
  const options = root.options === undefined || root.options === null ? {} : record(root.options, "'options'");
  if (typeof root.query !== "string" || !root.query.trim()) throw invalid("'query' is required.");
  if (root.managementGroups) throw invalid("'managementGroups' is not understood here.");
  if (Array.isArray(root.facets) && root.facets.length > 0) throw invalid("'facets' is not understood here.");
  const subscriptions = ids(root.subscriptions);
  if (!subscriptions && apiVersion === "2019-04-01") throw invalid("'subscriptions' is required.");
  const format = options.resultFormat ?? (apiVersion === "2019-04-01" ? "table" : "objectArray");
  if (format !== "table" && format !== "objectArray") throw invalid("'resultFormat' is table or objectArray.");
  const token = options.$skipToken ?? undefined;
  if (token !== undefined && typeof token !== "string") throw invalid("'$skipToken' must be text.");
  const top = whole(options.$top, "$top", 1, 1_000);
  const skip = whole(options.$skip, "$skip", 0, 2_147_483_647);
  return {
    query: root.query,
    ...(subscriptions && { subscriptions }),
    ...(top !== undefined && { top }),
    ...(skip !== undefined && { skip }),
    ...(token !== undefined && { skipToken: token }),
    isTable: format === "table",
    asked: JSON.stringify([root.query, subscriptions?.map((id) => id.toLowerCase()).toSorted() ?? "all"]),
  };
}

/** The page token in a body, whatever else stands there. */
export function tokenIn(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null || !("options" in body)) return undefined;
  const { options } = body;
  if (typeof options !== "object" || options === null || !("$skipToken" in options)) return undefined;
  return typeof options.$skipToken === "string" ? options.$skipToken : undefined;
}

function ids(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
  const wrong = invalid("'subscriptions' must be a list of subscription identifiers.");
  if (!Array.isArray(value)) throw wrong;
  if (value.length === 0) return undefined;
  return value.map((each: unknown) => {
    if (typeof each !== "string" || !UUID.test(each)) throw wrong;
    return each;
  });
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid(`${what} must be an object.`);
  return { ...value };
}

function whole(value: unknown, what: string, least: number, most: number): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  throw invalid(`'${what}' must be a whole number from ${least} to ${most}.`);
}

const invalid = (message: string) => badRequest("BadRequest", `The request is invalid: ${message}`);

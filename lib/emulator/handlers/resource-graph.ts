import { jsonBody } from "../call";
import { lexemesOf } from "../graph/lexemes";
import { parseQuery } from "../graph/query";
import { readGraphQuestion } from "../graph/request";
import { isTextColumn, resourcesFor, typeOfColumn, type Resource } from "../graph/resources";
import { found } from "../graph/run";
import { skipToken, stretchOf } from "../graph/skip-token";
import type { Handler } from "./handler";

/** Source: learn.microsoft.com/azure/governance/resource-graph, "Work with large data", read 2026-11-21. */
const USUAL_ROWS = 100;

/**
 * One query over the accounts that the person may read.
 * @see learn.microsoft.com/azure/governance/resource-graph, "Guidance for pagination", 2026-02-06, read 2026-11-21: no token after
 *   `limit` or where no column is a plain one, and only then is what was cut off told as truncated
 */
export const queryResources: Handler = ({ world, person, call, apiVersion, mostRows = Infinity }) => {
  const question = readGraphQuestion(jsonBody(call), apiVersion);
  const { top, skip, asked, isTable } = question;
  const query = parseQuery(lexemesOf(question.query));
  const all = found(resourcesFor(world, person, question.subscriptions), query);
  const token = question.skipToken === undefined ? undefined : stretchOf(question.skipToken, asked);
  const rows = Math.min(top ?? token?.rows ?? USUAL_ROWS, mostRows);
  const at = skip ?? token?.at ?? 0;
  const data = all.slice(at, at + rows);
  const isMore = at + rows < all.length;
  const hasPages = query.columns.some(isTextColumn) && !query.steps.some(({ is }) => is === "limit");
  const next = { at: at + rows, rows, page: (token?.page ?? 1) + 1 };
  return {
    is: "body",
    body: {
      totalRecords: all.length,
      count: data.length,
      resultTruncated: String(isMore && !hasPages),
      facets: [],
      data: isTable ? tableOf(data, query.columns) : data,
      ...(isMore && hasPages && { $skipToken: skipToken(next, asked) }),
    },
  };
};

const tableOf = (data: readonly Resource[], columns: readonly string[]) => ({
  columns: columns.map((name) => ({ name, type: typeOfColumn(name) })),
  rows: data.map((row) => columns.map((name) => row[name])),
});

import { jsonBody, type Call } from "../call";
import { readGraphQuestion } from "./request";
import { skipToken, stretchOf } from "./skip-token";

/**
 * A page token that must not be followed for ever, in place of an answer's own: to the same page, in a circle of three pages, or on to
 * the last of so many. A token leads to no other host, so the other faults of a nextLink change nothing.
 */
export function strayToken(
  call: Call,
  body: object,
  to: string,
  mostPages: number,
): { $skipToken?: string | undefined } {
  const { asked, skipToken: token } = readGraphQuestion(jsonBody(call), call.apiVersion ?? "");
  const rows = "count" in body ? Math.max(1, Number(body.count)) : 1;
  const here = token === undefined ? { at: 0, rows, page: 1 } : stretchOf(token, asked);
  const toPage = (page: number) => ({
    $skipToken: skipToken({ ...here, at: (page - 1) * here.rows, page }, asked),
  });
  switch (to) {
    case "same":
      return toPage(here.page);
    case "cycle":
      return toPage((here.page % 3) + 1);
    case "endless":
      return here.page < mostPages ? toPage(here.page + 1) : { $skipToken: undefined };
    default:
      return {};
  }
}

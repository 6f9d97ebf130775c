/** What a `nextLink` asks for: a page, nothing more, or something we do not follow. */
export type NextPage =
  { is: "page"; url: string } | { is: "end" } | { is: "foreign"; host: string } | { is: "no-address" };

/**
 * Follows a nextLink only within the endpoint it came from: same scheme, host and port, no user name. Everything else would
 * carry our token away.
 */
export function nextPage(nextLink: unknown, origin: string): NextPage {
  if (nextLink === undefined || nextLink === null || nextLink === "") return { is: "end" };
  if (typeof nextLink !== "string" || !URL.canParse(nextLink)) return { is: "no-address" };
  const target = new URL(nextLink);
  if (target.origin !== origin || target.username !== "" || target.password !== "")
    return { is: "foreign", host: `${target.protocol}//${target.host}` };
  return { is: "page", url: nextLink };
}

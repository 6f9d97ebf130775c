import type { QuotaRequest } from "./quota-request";
import { requestText } from "./write-request";

/** Mail programs and browsers cut longer links, each at its own length. */
const LONGEST = 1_800;

/** Characters of the subject: in a link each may take twelve. */
const LONGEST_SUBJECT = 60;

const CUT = "(Cut here: a mail link takes no more. Copy the whole text from Headroom.)";

/**
 * A link that opens a mail without a recipient, at most 1,800 characters. No e-mail address is in it, though a name may hold one:
 * a link is kept where a mail is not.
 */
export function requestMailto(request: QuotaRequest): string {
  const [title = "", ...lines] = requestText(request).trimEnd().split("\n").map(withoutAddresses);
  const head = `mailto:?subject=${encodeURIComponent([...title].slice(0, LONGEST_SUBJECT).join(""))}&body=`;
  const body = encodeLines([title, ...lines]);
  return head + (head.length + body.length <= LONGEST ? body : cutBody([title, ...lines], LONGEST - head.length));
}

/** A line ends as RFC 6068 has it. */
const encodeLines = (lines: readonly string[]) => lines.map(encodeURIComponent).join("%0D%0A");

/** Whole lines as far as they fit. */
function cutBody(lines: readonly string[], room: number): string {
  const fitting = lines.findIndex((_line, at) => encodeLines([...lines.slice(0, at + 1), CUT]).length > room);
  return encodeLines([...lines.slice(0, Math.max(0, fitting)), CUT]);
}

/** Whatever holds an at sign, in full width too, could be an address; people call subscriptions by theirs. */
const withoutAddresses = (line: string) => line.replace(/\S*[@＠﹫]\S*/gu, "[address left out]");

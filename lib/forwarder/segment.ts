/** Characters of a path as they are (RFC 3986, pchar) but ";", which some servers cut a segment at. */
const RAW = /^(?:[A-Za-z0-9._~!$&'()*+,=:@-]|%[0-9A-Fa-f]{2})+$/;
/** The ASCII characters that may be written in code: none that means something in a path, and none that needs no code. */
const CODED = /^[ "<>^`{|}!$&'()*+,:=@[\]]$/;
/** Some servers write look-alikes (such as U+FF0F) back as the ASCII that they look like: NFKC shows them. */
const MEANS_SOMETHING = /[/\\%;?#]|^\.+$|\p{Cc}/u;

/**
 * Whether one segment of a path is a plain name: nobody on the way may read another path out of it, also when it is decoded twice.
 * Names in other scripts, with blanks or brackets (as resource groups may have them) come in percent code, and are plain.
 */
export function isPlainSegment(segment: string): boolean {
  if (!RAW.test(segment) || MEANS_SOMETHING.test(segment.replace(/%[0-9A-Fa-f]{2}/g, "x"))) return false;
  if ([...segment.matchAll(/%[0-7][0-9A-Fa-f]/g)].some(([code]) => !CODED.test(decodeURIComponent(code)))) return false;
  try {
    return !MEANS_SOMETHING.test(decodeURIComponent(segment).normalize("NFKC"));
  } catch {
    return false; // bytes that are no UTF-8, overlong ones among them
  }
}

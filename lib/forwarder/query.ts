/** The parameters that our sources use, and those by which Azure's lists go on. Compared without case, as Azure does. */
const names: ReadonlySet<string> = new Set([
  ...["api-version", "$skiptoken", "$skip", "$top", "$filter"],
  ...["modelformat", "modelname", "modelversion"],
  ...["metricnamespace", "metricnames", "aggregation", "timespan", "interval", "autoadjusttimegrain", "top", "region"],
]);

/** Characters of a query as they are (RFC 3986) but ";", which some servers read as "&". */
const RAW = /^(?:[A-Za-z0-9._~!$'()*+,:@/?-]|%[0-9A-Fa-f]{2})*$/;

/** `name=value`: a token may end with "=" of its own. */
function nameOf(part: string): string | null {
  const [name = "", ...value] = part.split("=");
  if (!RAW.test(name) || !RAW.test(value.join(""))) return null;
  try {
    return /\p{Cc}/u.test(decodeURIComponent(part)) ? null : decodeURIComponent(name).toLowerCase();
  } catch {
    return null; // bytes that are no UTF-8
  }
}

/** Whether each parameter is one that is passed on, and stands there once: of two, each reader would believe another. */
export function isPlainQuery(query: string): boolean {
  const seen = query.split("&").map(nameOf);
  return seen.every((name) => name !== null && names.has(name)) && new Set(seen).size === seen.length;
}

/** A route as Next writes it, such as "/azure/[...path]", and the paths that lead to it. */
export interface Route {
  readonly name: string;
  readonly leads: RegExp;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const segmentOf = (segment: string) => {
  if (/^\[\[?\.{3}/.test(segment)) return ".+";
  return segment.startsWith("[") ? "[^/]+" : literal(segment);
};

/** @param names every route of the app; Next's own inner ones ("/_not-found") are none */
export const routesOf = (names: readonly string[]): Route[] =>
  names
    .filter((name) => !name.startsWith("/_"))
    .map((name) => ({ name, leads: new RegExp(`^${name.split("/").map(segmentOf).join("/")}$`) }));

const pathOf = (target: string) => target.replace(/[?#].*$/s, "");

/** The route's pattern and nothing of the address itself; what leads nowhere is "other". */
export const routeOf = (target: string, routes: readonly Route[]): string =>
  routes.find(({ leads }) => leads.test(pathOf(target)))?.name ?? "other";

/** Files with a hash in their name, and the sample's own Azure, whose calls would leave no line for a person to find. */
export const isUnsaid = (target: string, route: string) =>
  target.startsWith("/_next/static/") || route.startsWith("/emulator/");

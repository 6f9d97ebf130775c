import { z } from "zod";
import { clouds, embedded, forwarderPath, retailPricesUrl } from "./clouds";
import { type Configuration, type Mode, type PublicConfiguration } from "./configuration";
import { EnvironmentError, type Problem } from "./environment-error";
import { isLoopbackHost, isPageHost } from "./loopback";
import { unknownNames } from "./unknown-names";
import { variables } from "./variables";

const settings = z.object(variables);
type Settings = z.output<typeof settings>;

/** What people set. `NAME=` in a file or a compose template means "not set". */
type Environment = Readonly<Record<string, string | undefined>>;

/** An authority is no Resource Manager: each variable is held to the hosts of its own kind. */
const knownOrigins = {
  HEADROOM_RESOURCE_MANAGER_URL: Object.values(clouds).map((cloud) => cloud.resourceManagerUrl),
  HEADROOM_AUTHORITY_URL: Object.values(clouds).map((cloud) => cloud.authorityUrl),
};

/** No slash at the end, so that `url + "/subscriptions"` is right. */
const withoutSlash = (url: URL) => url.href.replace(/\/+$/, "");

/** Each value alone; wrong ones are left out and told, so that rules between several still see the right ones. */
function parseEach(env: Environment): { given: Partial<Settings>; problems: Problem[] } {
  const present = Object.fromEntries(
    Object.keys(variables).map((name) => [name, env[name]?.trim() || undefined] as const),
  );
  const parsed = settings.safeParse(present);
  if (parsed.success) return { given: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) => ({ name: String(issue.path[0]), says: issue.message }));
  const wrong = new Set(problems.map((problem) => problem.name));
  const rest = Object.fromEntries(Object.entries(present).filter(([name]) => !wrong.has(name)));
  return { given: settings.partial().parse(rest), problems };
}

/** Rules between several variables. */
function* disagreements(given: Partial<Settings>, mode: Mode): Generator<Problem> {
  if (mode === "sample") return;
  for (const name of ["HEADROOM_RESOURCE_MANAGER_URL", "HEADROOM_AUTHORITY_URL"] as const) {
    const origin = given[name]?.origin;
    if (origin && !knownOrigins[name].includes(origin) && !given.HEADROOM_ALLOW_CUSTOM_ENDPOINT)
      yield {
        name,
        says: `${name} leads to ${origin}, which is none of Azure's clouds; in ${mode} mode that needs HEADROOM_ALLOW_CUSTOM_ENDPOINT=1, since people's tokens would go there.`,
      };
  }
  const host = given.HOST ?? "127.0.0.1";
  if (mode === "cli" && isLoopbackHost(host) && !isPageHost(host))
    yield { name: "HOST", says: `HOST is ${host}, but in cli mode it can only be 127.0.0.1, localhost or ::1.` };
  if (mode === "cli" && !isLoopbackHost(host))
    yield {
      name: "HOST",
      says: `HOST is ${host}, but cli mode uses the Azure rights of whoever started it, so it only listens on this machine (127.0.0.1).`,
    };
}

/**
 * The whole configuration, or every wrong variable at once.
 * @throws EnvironmentError naming each wrong variable in one sentence
 */
export function readEnvironment(env: Environment): Configuration {
  const { given, problems } = parseEach(env);
  const isWrong = (name: string) => problems.some((problem) => problem.name === name);
  const mode = given.HEADROOM_MODE ?? "sample";
  // Rules of a mode say nothing useful while the mode itself is wrong.
  const all = [...problems, ...(isWrong("HEADROOM_MODE") ? [] : disagreements(given, mode))];
  if (mode === "entra" && given.HEADROOM_CLIENT_ID === undefined && !isWrong("HEADROOM_CLIENT_ID"))
    all.push({
      name: "HEADROOM_CLIENT_ID",
      says: "HEADROOM_CLIENT_ID is not set, but entra mode needs the id of an app registration to sign people in.",
    });
  all.push(...unknownNames(Object.keys(env)));
  if (all.length > 0) throw new EnvironmentError(all);
  return configurationOf(given, mode);
}

function configurationOf(given: Partial<Settings>, mode: Mode): Configuration {
  const cloud = given.HEADROOM_CLOUD ?? "public";
  const custom = given.HEADROOM_RESOURCE_MANAGER_URL;
  const target = custom ?? (mode === "sample" ? null : new URL(clouds[cloud].resourceManagerUrl));
  const authority = given.HEADROOM_AUTHORITY_URL ?? new URL(clouds[cloud].authorityUrl);
  const prices = given.HEADROOM_PRICES_URL?.href;
  const seen: PublicConfiguration = {
    mode,
    cloud,
    resourceManager: {
      url: mode === "cli" ? forwarderPath : target ? withoutSlash(target) : embedded.resourceManagerPath,
      host: target?.host ?? null,
      behindUrl: mode === "cli" && target ? withoutSlash(target) : null,
      commandUrl: target ? withoutSlash(target) : clouds[cloud].resourceManagerUrl,
    },
    authorityUrl: withoutSlash(authority),
    tenantId: given.HEADROOM_TENANT_ID ?? "organizations",
    clientId: mode === "entra" ? (given.HEADROOM_CLIENT_ID ?? null) : null,
    tokenScope: mode === "sample" || !target ? null : `${target.origin}/.default`,
    allowDeploy: given.HEADROOM_ALLOW_DEPLOY ?? false,
  };
  return {
    public: seen,
    resourceManagerUrl: target && withoutSlash(target),
    pricesUrl: prices ?? (mode === "sample" ? embedded.pricesPath : retailPricesUrl),
    host: given.HOST ?? "127.0.0.1",
    port: given.PORT ?? 3000,
  };
}

import { z } from "zod";
import { isLoopback } from "./loopback";

/** Issues are whole sentences that start with the variable's name: people read them as they are. */
const refuse = (context: z.RefinementCtx, says: string) => {
  context.addIssue({ code: "custom", message: says });
  return z.NEVER;
};

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const domain = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i;

/** What connect-src can name: no IPv6 address, and nothing that ends a directive. @see https://www.w3.org/TR/CSP3/#grammardef-host-part */
const plainHost = /^[a-z0-9_.-]+$/;

const quoted = (value: string) => JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);

const oneOf = <const T extends string>(name: string, choices: readonly [T, ...T[]]) =>
  z.string().transform((value, context) => {
    const chosen = choices.find((choice) => choice === value);
    return chosen ?? refuse(context, `${name} is ${quoted(value)}, but it can only be ${choices.join(", ")}.`);
  });

const flag = (name: string) =>
  z.string().transform((value, context) => {
    if (/^(1|true|on|yes)$/i.test(value)) return true;
    if (/^(0|false|off|no)$/i.test(value)) return false;
    return refuse(context, `${name} is ${quoted(value)}, but it can only be 1 (on) or 0 (off).`);
  });

/** The address of a service. A refused value is not repeated where it may hold a password. */
const serviceUrl = (name: string) =>
  z.string().transform((value, context) => {
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url === null || !/^https?:$/.test(url.protocol))
      return refuse(context, `${name} is not an address that starts with https://.`);
    if (url.username !== "" || url.password !== "")
      return refuse(context, `${name} holds a user name or password, which an address must not.`);
    if (url.search !== "" || url.hash !== "")
      return refuse(context, `${name} has a "?" or "#" part, which the address of a service must not have.`);
    if (!plainHost.test(url.hostname))
      return refuse(
        context,
        `${name} needs a plain host name or an IPv4 address, for browsers' security policies know no other.`,
      );
    if (url.protocol === "http:" && !isLoopback(url.hostname))
      return refuse(context, `${name} uses plain http, which is only for this machine itself; use https.`);
    return url;
  });

/** One schema a variable. An absent variable is not an error here: defaults depend on each other (read-environment.ts). */
export const variables = {
  HEADROOM_MODE: oneOf("HEADROOM_MODE", ["sample", "cli", "entra"]).optional(),
  HEADROOM_CLOUD: oneOf("HEADROOM_CLOUD", ["public", "usgovernment", "china"]).optional(),
  HEADROOM_CLIENT_ID: z
    .string()
    .regex(guid, "HEADROOM_CLIENT_ID is not the id of an app registration (a GUID, 8-4-4-4-12 hexadecimal digits).")
    .optional(),
  HEADROOM_TENANT_ID: z
    .string()
    .refine((value) => value === "organizations" || value === "common" || guid.test(value) || domain.test(value), {
      error: 'HEADROOM_TENANT_ID is neither a tenant id (a GUID), nor a domain name, nor "organizations".',
    })
    .optional(),
  HEADROOM_RESOURCE_MANAGER_URL: serviceUrl("HEADROOM_RESOURCE_MANAGER_URL").optional(),
  HEADROOM_AUTHORITY_URL: serviceUrl("HEADROOM_AUTHORITY_URL").optional(),
  HEADROOM_PRICES_URL: serviceUrl("HEADROOM_PRICES_URL").optional(),
  HEADROOM_ALLOW_CUSTOM_ENDPOINT: flag("HEADROOM_ALLOW_CUSTOM_ENDPOINT").optional(),
  HEADROOM_ALLOW_DEPLOY: flag("HEADROOM_ALLOW_DEPLOY").optional(),
  PORT: z
    .string()
    .transform((value, context) => {
      const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
      return port >= 1 && port <= 65535
        ? port
        : refuse(context, `PORT is ${quoted(value)}, but it must be a whole number from 1 to 65535.`);
    })
    .optional(),
  // An underscore is no host name of the internet, but container names have them.
  HOST: z
    .string()
    .regex(/^[\w.:[\]-]+$/, "HOST is not an address or the name of a machine to listen on.")
    .optional(),
};

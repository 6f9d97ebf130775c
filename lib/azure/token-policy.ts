import type { PipelinePolicy } from "@azure/core-rest-pipeline";
import { CallFailed } from "./call";
import { signedOut } from "./describe-signed-out";
import { whyNoToken } from "./signed-out";

export interface TokenRequest {
  /** Azure refused the last token: get another one. */
  isRenewal: boolean;
  /** Claims that Azure asked for (continuous access evaluation), decoded JSON text. */
  claims: string | null;
}

/** Where our own server has the token (cli): the headers that it lets a call through by. */
type Pass = Readonly<Record<string, string>>;

/** Hands out a token for Resource Manager only. */
export type GetToken = (request: TokenRequest) => Promise<string | Pass>;

/**
 * Adds the token, renews it once when Azure answers 401, and sends it nowhere but to the endpoint it is for.
 * `@azure/core-rest-pipeline`'s own bearer policy refuses plain http, which the loopback emulator speaks.
 */
export const tokenPolicy = (origin: string, getToken: GetToken): PipelinePolicy => ({
  name: "headroom-token",
  async sendRequest(request, next) {
    const target = new URL(request.url);
    if (target.origin !== origin || target.username !== "")
      throw new CallFailed({ kind: "foreign-host", host: target.host });

    const sendWith = async (wanted: TokenRequest) => {
      const token = await getToken(wanted).catch((error: unknown) => {
        throw new CallFailed(signedOut({ claims: wanted.claims, ...whyNoToken(error) }));
      });
      const shown = typeof token === "string" ? { authorization: `Bearer ${token}` } : token;
      for (const [name, value] of Object.entries(shown)) request.headers.set(name, value);
      return next(request);
    };
    try {
      return await sendWith({ isRenewal: false, claims: null });
    } catch (error) {
      if (!(error instanceof CallFailed) || error.reason.kind !== "signed-out") throw error;
      return sendWith({ isRenewal: true, claims: error.reason.claims });
    }
  },
});

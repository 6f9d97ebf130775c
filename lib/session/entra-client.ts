import { type AccountInfo, LogLevel, PublicClientApplication } from "@azure/msal-browser";
import { NoToken, type TokenRequest } from "@/lib/azure";
import { MINUTE_MS } from "@/lib/time";
import { noTokenBecause, silentAnswer } from "./entra-trouble";
import type { Person, SignInRequest, SilentAnswer } from "./sign-in";

export interface EntraSettings {
  clientId: string;
  /** Scheme and host of the authority; a tenant's own is below it. */
  authorityUrl: string;
  /** Who may sign in: a tenant, or "organizations". */
  tenantId: string;
  /** Resource Manager's, and no other. */
  tokenScope: string;
  pageOrigin: string;
}

/** The page of ours that the authority leads back to: outside the app, for all it does is hand the answer over. */
const REDIRECT_PATH = "/signed-in";

const personOf = (account: AccountInfo): Person => ({
  tenant: account.tenantId,
  account: account.homeAccountId,
  name: account.username || (account.name ?? ""),
});

/**
 * MSAL in our terms: authorization code with PKCE, tokens in session storage only, one scope.
 * @throws NoToken from everything that asks for a token
 */
export async function openEntra({ clientId, authorityUrl, tenantId, tokenScope, pageOrigin }: EntraSettings) {
  const msal = new PublicClientApplication({
    auth: {
      clientId,
      authority: `${authorityUrl}/${tenantId}`,
      // Also a known cloud's: nobody else is asked whether it is one.
      knownAuthorities: [new URL(authorityUrl).host],
      redirectUri: pageOrigin + REDIRECT_PATH,
      postLogoutRedirectUri: pageOrigin + REDIRECT_PATH,
      // We answer claims challenges. learn.microsoft.com/entra/identity-platform/claims-challenge, read 2026-11-22.
      clientCapabilities: ["CP1"],
    },
    cache: { cacheLocation: "sessionStorage" },
    system: {
      // A person may take minutes over a password and a second factor.
      popupBridgeTimeout: 10 * MINUTE_MS,
      loggerOptions: { logLevel: LogLevel.Error, piiLoggingEnabled: false, loggerCallback: () => {} },
    },
  });
  await msal.initialize();

  let hasArrived = false;
  const scopes = [tokenScope];
  const authorityOf = (tenant: string) => `${authorityUrl}/${tenant}`;
  const accountOf = ({ tenant, account }: Person) =>
    msal.getAccount({ homeAccountId: account, tenantId: tenant }) ?? msal.getAccount({ homeAccountId: account });

  const adopt = (account: AccountInfo): Person => {
    msal.setActiveAccount(account);
    return personOf(account);
  };

  /** As whom, for the authority: without a word the one who was there, else one it lets choose. */
  const request = (person: Person | null, { claims, as }: SignInRequest) => {
    const who = as === "another" ? null : (as ?? person);
    const account = who && accountOf(who);
    return {
      scopes,
      ...(claims && { claims }),
      ...(who && { authority: authorityOf(who.tenant) }),
      ...(account ? { account } : as === "another" && { prompt: "select_account" }),
    };
  };

  return {
    /** Comes back from the authority: the person it signed in; null where nobody was on the way. Once: MSAL would tell it again. */
    async arrive(): Promise<Person | null> {
      if (hasArrived) return null;
      hasArrived = true;
      const result = await msal.handleRedirectPromise().catch(reject);
      return result && adopt(result.account);
    },
    /** Whom this tab knows already. */
    remembered(): Person | null {
      const account = msal.getActiveAccount() ?? msal.getAllAccounts()[0] ?? null;
      return account && adopt(account);
    },
    others: (person: Person): Person[] =>
      msal
        .getAllAccounts()
        .map(personOf)
        .filter((each) => each.account !== person.account || each.tenant !== person.tenant),
    /** Asks the authority in a hidden frame whether somebody is signed in there. */
    async silently(): Promise<Person> {
      return adopt((await msal.ssoSilent({ scopes }).catch(reject)).account);
    },
    /** The same, for somebody who wants to know why not. */
    async probe(): Promise<SilentAnswer> {
      return msal.ssoSilent({ scopes }).then(() => null, silentAnswer);
    },
    async token(person: Person, { isRenewal, claims }: TokenRequest): Promise<string> {
      const account = accountOf(person);
      if (!account) throw new NoToken("needs-person");
      // MSAL looks a token up by the account's tenant, whichever authority is asked: what it holds would be for another tenant.
      const isElsewhere = account.tenantId !== person.tenant;
      const asked = { scopes, account, authority: authorityOf(person.tenant), forceRefresh: isRenewal || isElsewhere };
      return (await msal.acquireTokenSilent({ ...asked, ...(claims && { claims }) }).catch(reject)).accessToken;
    },
    /** Leaves the page; it comes back to where it left from. */
    async redirect(person: Person | null, wanted: SignInRequest): Promise<void> {
      endWaiting();
      await msal
        .acquireTokenRedirect({ ...request(person, wanted), redirectStartPage: window.location.href })
        .catch(reject);
    },
    async popUp(person: Person | null, wanted: SignInRequest): Promise<Person> {
      const asked = { ...request(person, wanted), overrideInteractionInProgress: true };
      return adopt((await msal.acquireTokenPopup(asked).catch(reject)).account);
    },
    choose(person: Person): void {
      msal.setActiveAccount(accountOf(person));
    },
    /** Forgets every account and token of this tab. */
    forget: (): Promise<void> => msal.clearCache(),
    /** Forgets all, and ends the person's session at the authority, too; leaves the page. */
    async leave(person: Person | null): Promise<void> {
      const account = person && accountOf(person);
      await msal.clearCache();
      if (account) await msal.logoutRedirect({ account }).catch(reject);
    },
  };
}

export type Entra = Awaited<ReturnType<typeof openEntra>>;

/**
 * Nobody hears of a window that a person closed: MSAL 5 waits for its answer, and lets nobody else go meanwhile. A pop-up may take
 * another one's place by a flag, the way over the page by this alone (BrowserCacheManager, msal-browser 5.29).
 */
const endWaiting = (): void => window.sessionStorage.removeItem("msal.interaction.status");

function reject(error: unknown): never {
  throw noTokenBecause(error);
}

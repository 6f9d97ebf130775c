/** What of a page's request is passed on: no cookie, no authorization, nothing about where it came from. */
const sent = ["accept", "content-type", "if-none-match", "x-ms-client-request-id"];

/** What of Azure's answer is passed back: no cookie, no address to go on to, no word on who may read it. */
const returned =
  /^(?:content-type|retry-after|www-authenticate|x-ms-request-id|x-ms-correlation-request-id|x-ms-ratelimit-remaining-[a-z-]+|x-ms-user-quota-[a-z-]+)$/;

export function headersToSend(asked: Headers, token: string): Headers {
  const headers = new Headers({ authorization: `Bearer ${token}` });
  for (const name of sent) {
    const value = asked.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

export function headersToReturn(answered: Headers): Record<string, string> {
  return Object.fromEntries([...answered].filter(([name]) => returned.test(name)));
}

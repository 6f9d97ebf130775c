// What may stand nowhere in what the app writes. Pure: reading the files is scan.mjs.

/**
 * @typedef {object} Written
 * @property {string} kind where such texts stand: "address", "storage", "log", …
 * @property {string} where
 * @property {string} text
 */

/** Each kind was looked at, or the scan proves nothing. */
export const kinds = [
  ...["address", "clipboard", "console", "cookie", "download", "error", "journal", "log", "screen", "storage"],
];

/** What stands for itself: a signed token, a token on its way, an e-mail address. */
const shapes = [
  { what: "a signed token", shape: /\beyJ[\w-]{8,}\.[\w-]{8,}/g },
  { what: "a token", shape: /\bBearer\s+(?!sample\b)[\w.~+/-]{6,}/gi },
  // After the "@" a name and a top level of letters: "next@16.4.5" and "scheme://user@host" are none.
  { what: "an e-mail address", shape: /[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}\b/gi },
];

/** In session storage MSAL keeps the tokens it was given: the one place for them, gone with the tab. */
const isOfMsal = (/** @type {Written} */ { kind, text }) => kind === "storage" && /^sessionStorage msal\b/.test(text);

/**
 * What comes in an address behind "#" is told to no server: cli's key, once, and the code that a sign-in brings back to its
 * page. Both pages clear it at once, and neither opens anything a second time.
 */
const fragments = /(?<=\/(?:signed-in)?)#(?:[^\s"']*&)?(?:key|code)=[^\s"']+/g;

/** @param {Written} written */
function withoutExceptions({ kind, text }) {
  if (kind === "address") return text.replace(fragments, "");
  // The start prints cli's address once, for the person at the terminal.
  return kind === "log"
    ? text.replace(fragments, (found) => (text.indexOf(found) === text.lastIndexOf(found) ? "" : found))
    : text;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not every text is an address.
    return text;
  }
}

/** Enough to find it again, and too little to use it. @param {string} found */
const shortened = (found) => `${found.slice(0, 12)}… (${found.length} characters)`;

/** As it is, within an address, and as bytes are usually written. @param {string} secret */
const spellings = (secret) => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString("base64").replace(/=+$/, ""),
];

/** Shorter ones would be found by chance. */
const SHORTEST_SECRET = 12;

/**
 * @param {readonly string[]} secrets that were handed out while the tests ran
 * @returns {(written: Written) => string[]} what stands in a text that may not, each as a line for a person
 */
export function finder(secrets) {
  const spelled = [...new Set(secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(spellings))];
  return (written) => {
    if (isOfMsal(written)) return [];
    const text = withoutExceptions(written);
    const readings = [...new Set([text, decoded(text)])];
    const found = readings.flatMap((reading) => [
      ...shapes.flatMap(({ what, shape }) =>
        (reading.match(shape) ?? []).map((match) => `${what}: ${shortened(match)}`),
      ),
      ...spelled
        .filter((secret) => reading.includes(secret))
        .map((secret) => `a secret that was handed out: ${shortened(secret)}`),
    ]);
    return [...new Set(found)].map((what) => `${written.kind}: ${what}\n    in ${written.where}`);
  };
}

/** @param {ReadonlySet<string>} seen @returns {string[]} */
export const unseen = (seen) =>
  kinds.filter((kind) => !seen.has(kind)).map((kind) => `Nothing of the kind "${kind}" was there to look at.`);

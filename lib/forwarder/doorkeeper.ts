import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 128 bits of key, as the address that is printed holds it; 256 of what is kept in the cookie. */
const KEY_BYTES = 16;
const PASS_BYTES = 32;
/** Nobody guesses 128 bits; whoever tries is not the one who was given the address. */
const MOST_WRONG_TRIES = 10;

/** Digests have one length, as `timingSafeEqual` wants it, whatever somebody sends. */
const digest = (text: string) => createHash("sha256").update(text).digest();
const isSame = (a: string, b: string) => timingSafeEqual(digest(a), digest(b));

export type Trade = { is: "let-in"; pass: string } | { is: "wrong" } | { is: "used" };

/** Lets one browser in: the key is traded once for a pass, and the pass holds until it is given back or the server ends. */
export function createDoorkeeper(newSecret = (bytes: number) => randomBytes(bytes).toString("base64url")) {
  const key = newSecret(KEY_BYTES);
  let isUsed = false;
  let wrongTries = 0;
  let pass: string | null = null;
  return {
    key,
    trade(tried: string): Trade {
      if (wrongTries >= MOST_WRONG_TRIES) return { is: "used" };
      if (!isSame(tried, key)) {
        wrongTries += 1;
        return { is: "wrong" };
      }
      if (isUsed) return { is: "used" };
      isUsed = true;
      pass = newSecret(PASS_BYTES);
      return { is: "let-in", pass };
    },
    knows: (shown: string | null): boolean => pass !== null && shown !== null && isSame(shown, pass),
    takeBack: () => void (pass = null),
  };
}

export type Doorkeeper = ReturnType<typeof createDoorkeeper>;

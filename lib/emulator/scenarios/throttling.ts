import { strikesBoth, type Scenarios } from "./aim";
import type { FaultEffect } from "../faults";

const text = (seconds: number) => `Rate limit is exceeded. Try again in ${seconds} seconds.`;
const busy = (more: Partial<Extract<FaultEffect, { kind: "status" }>>): FaultEffect => ({
  kind: "status",
  status: 429,
  ...more,
});

export const throttling: Scenarios = {
  T1: { says: "429 with Retry-After: 7, once", faults: strikesBoth(busy({ retryAfter: 7 }), 1) },
  T2: {
    says: "429 once; a browser cannot read Retry-After, the message names 7 seconds",
    faults: strikesBoth(busy({ retryAfter: 7, hide: ["Retry-After"], message: text(7) }), 1),
  },
  "T2-absent": {
    says: "429 once; no Retry-After at all, the message names 7 seconds",
    faults: strikesBoth(busy({ waitSeconds: 7, message: text(7) }), 1),
  },
  T3: {
    says: "429 twice, with neither header nor seconds",
    faults: strikesBoth(busy({ message: "Too many requests." }), 2),
  },
  "T4-date": {
    says: "429 once, Retry-After an HTTP date in 7 s",
    faults: strikesBoth(busy({ retryAfterDateIn: 7 }), 1),
  },
  "T4-negative": { says: "429 once, Retry-After: -5", faults: strikesBoth(busy({ retryAfter: -5 }), 1) },
  "T4-text": { says: "429 once, Retry-After: abc", faults: strikesBoth(busy({ retryAfter: "abc" }), 1) },
  "T4-day": { says: "429 always, Retry-After: 86400", faults: strikesBoth(busy({ retryAfter: 86_400 })) },
  T5: {
    says: "429 with Retry-After: 7 on every call for 10 minutes",
    faults: [{ forMs: 600_000, then: busy({ retryAfter: 7 }) }],
  },
  T6: {
    says: "the remaining-requests headers say 3",
    faults: [{ then: { kind: "headers", set: remaining(3) } }],
  },
  "T6-hidden": {
    says: "the remaining-requests headers say 3, and a browser cannot read them",
    faults: [{ then: { kind: "headers", set: remaining(3), hide: Object.keys(remaining(3)) } }],
  },
  T7: {
    says: "503 with Retry-After: 7, once",
    faults: strikesBoth({ kind: "status", status: 503, retryAfter: 7 }, 1),
  },
};

function remaining(calls: number): Record<string, string> {
  return {
    "x-ms-ratelimit-remaining-subscription-reads": String(calls),
    "x-ms-ratelimit-remaining-subscription-writes": String(calls),
  };
}

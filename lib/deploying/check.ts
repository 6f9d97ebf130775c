import type { Figure } from "@/lib/units";

/** What has to hold before a deployment is created, in the order it is always shown. */
export const checkKeys = ["minimum", "increment", "quota", "capacity", "slot", "name", "spillover", "model"] as const;
export type CheckKey = (typeof checkKeys)[number];

export type CheckState =
  | { is: "ok" }
  | { is: "fails"; why: string }
  /** Azure may refuse, and what is written of it does not say whether. */
  | { is: "may-fail"; why: string }
  | { is: "unknown"; why: string }
  | { is: "not-permitted"; role: string }
  | { is: "loading" };

/** One line of the pre-flight list. Texts of Azure's may stand in the sentences: hostile. */
export interface Check {
  key: CheckKey;
  what: string;
  state: CheckState;
  /** The figures it stands on; empty where there are none. */
  figures: string;
}

export const ok: CheckState = { is: "ok" };
export const fails = (why: string): CheckState => ({ is: "fails", why });
export const mayFail = (why: string): CheckState => ({ is: "may-fail", why });
export const unknown = (why: string): CheckState => ({ is: "unknown", why });

/** Judges a figure where it is one; else says what kind of nothing it is. @param notOffered what no row at all means here */
export function judged<T>(figure: Figure<T>, notOffered: string, judge: (value: T) => CheckState): CheckState {
  switch (figure.is) {
    case "value":
      return judge(figure.value);
    case "not-offered":
      return fails(notOffered);
    case "unknown":
      return unknown(figure.why);
    case "not-permitted":
      return figure;
    case "loading":
    case "not-asked":
      return { is: "loading" };
  }
}

import { type TimeZone, writeInstant } from "@/lib/time";
import type { GivenBack, MeasuredLoad, MeasuredSize } from "@/lib/traffic";
import { writeCount } from "@/lib/units";
import type { Sized } from "./measured-size";
import type { LoadName } from "./measured-size-questions";

export const loadNames: Readonly<Record<LoadName, string>> = { served: "Served load", demand: "Demand, upper bound" };

/** Which minutes a load was taken from. */
export function takenFrom({ minutes, firstMs, lastMs }: Extract<MeasuredLoad, { is: "measured" }>, zone: TimeZone) {
  const first = writeInstant(firstMs, zone);
  return minutes === 1 ? first : `${writeCount(minutes, "minute")} from ${first} to ${writeInstant(lastMs, zone)}`;
}

/** Why a load has no shapes; null where it has, and where there is nothing to be said of it. */
export function whyNoShape(load: MeasuredSize["demand"]): string | null {
  if (load.is === "nothing")
    return "No call was served in these minutes, so there is no shape to ask the calculator about.";
  return load.is === "unknown" ? unknownWords[load.why] : null;
}

const unknownWords: Readonly<Record<Extract<MeasuredLoad, { is: "unknown" }>["why"], string>> = {
  "no-data": "Utilization, requests or tokens of this window have no point, or could not be read whole.",
  "coarse-grain": "Not measurable at this grain: it takes points of one minute. Choose that grain, or a shorter range.",
  "no-whole-hour": "No hour of this window has data in each of its minutes.",
  "nothing-served":
    "In the heaviest of these minutes calls were turned away and none was served: how heavy they were is not known.",
};

/** Why the calculator is not asked; null where it is. */
export const whyNotAsked: Readonly<Record<Sized["is"], string | null>> = {
  known: null,
  "settings-unread":
    "The settings of this deployment have not been read: without its model version the calculator cannot be asked.",
  "model-unknown":
    "Azure does not tell the model version or the type of this deployment, so the calculator cannot be asked.",
  "not-provisioned": "This is no provisioned deployment: it has no PTUs, and the calculator knows no others.",
};

/** Why nobody says what could be given back; null where it is said, or where there is nothing. */
export function whyNotGivenBack(back: GivenBack): string | null {
  return back.is === "not-said" ? notSaidWords[back.why] : null;
}

const notSaidWords: Readonly<Record<Extract<GivenBack, { is: "not-said" }>["why"], string>> = {
  "turned-away":
    "Calls got a 429 in this window: what was served is not all that was asked for, so nothing is said of giving PTUs back.",
  spilled:
    "Calls were spilled over in this window: what was served is not all that was asked for, so nothing is said of giving PTUs back.",
  "missing-data": "Not all of this window is known, so nothing is said of giving PTUs back.",
  "not-peak": "What could be given back is only said of the peak minute.",
};

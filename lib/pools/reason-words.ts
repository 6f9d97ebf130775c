import { writeCount } from "@/lib/units";
import type { Lack, NamedDeployment } from "./holdings";
import type { Match, Reason } from "./reasons";

/** A reason as one sentence. Names of deployments and resources stand in it: draw it as hostile text. */
export function reasonWords(reason: Reason): string {
  switch (reason.is) {
    case "deleting":
      return changeWords(reason, "being deleted");
    case "creating":
      return changeWords(reason, "being created");
    case "failed":
      return changeWords(reason, "not standing: failed or cancelled");
    case "moving":
      return changeWords(reason, "being moved");
    case "other-state":
      return changeWords(reason, "in a state that is new or not told");
    case "resizing":
      return changeWords(reason, "being resized: the size in force is another one");
    case "size-unreadable":
      return `The size of ${namesOf(reason.deployments)} could not be read.`;
    case "pool-unknown":
      return `Nothing tells which pool ${namesOf(reason.deployments)} ${draw(reason.deployments)} from.`;
    case "pool-assumed":
      return `The pool of ${namesOf(reason.deployments)} is assumed by its usual name: the region’s catalogue does not tell it.`;
    case "other-regions":
      return `The quota that ${namesOf(reason.deployments)} ${draw(reason.deployments)} from is not known where ${isOne(reason.deployments) ? "it stands" : "they stand"}: it may be this pool.`;
    case "deployments-unread":
      return `The deployments of ${writeCount(reason.resources, "resource")} ${lackWords[reason.lack]}.`;
    case "unplaced":
      return reason.resources === 1
        ? "1 resource with deployments of this type does not say where it is."
        : `${writeCount(reason.resources, "resource")} with deployments of this type do not say where they are.`;
    case "accounts-unread":
      return `The subscription’s resources ${lackWords[reason.lack]}.`;
    case "nothing-listed":
      return reason.isMoreUsed
        ? "Nothing that is listed explains it: a deletion whose quota has not come back yet, or resources you may not read."
        : "Nothing that is listed explains it: the two answers are of different moments, and Azure’s figure may be the older one.";
    case "counts-other-things":
      return "No deployment is known to draw from this quota: it may count something else.";
  }
}

const lackWords: Readonly<Record<Lack, string>> = {
  open: "are still being read",
  forbidden: "may not be read by you",
  failed: "could not be read",
  "cut-off": "were read in part",
};

type Deployments = readonly NamedDeployment[];

const isOne = ({ length }: Deployments) => length === 1;
const draw = (deployments: Deployments) => (isOne(deployments) ? "draws" : "draw");

function changeWords({ deployments, match }: { deployments: Deployments; match: Match }, what: string): string {
  const lead = `${namesOf(deployments)} ${isOne(deployments) ? "is" : "are"} ${what}`;
  return `${lead}; ${matchWords[match]}.`;
}

const matchWords: Readonly<Record<Match, string>> = {
  exact: "this could be exactly the difference",
  "part-of-exact": "with others here this could be exactly the difference",
  inexact: "Azure may count that otherwise",
};

const MOST_NAMES = 3;

/** "“chat” in contoso", and of many the first. */
function namesOf(deployments: Deployments): string {
  const names = deployments.map(({ deployment, account }) => `“${deployment.name}” in ${account.name}`);
  const shown = names.slice(0, MOST_NAMES);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${writeCount(rest, "other")}`;
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}

import type { Call } from "../call";
import type { DeployFault } from "../deploying/deploy-fault";
import type { MetricFault } from "../metrics/metric-fault";
import type { Items } from "../paging";
import type { Person } from "../people";
import type { Place } from "../router";
import type { World } from "../world";

/** What a handler is given: the call is authenticated, its subscription exists and its action is allowed. */
export type Scene = {
  world: World;
  /** UTC epoch milliseconds. */
  nowMs: number;
  person: Person;
  /** As it is written in the world; `at` has the caller's spelling. */
  subscriptionId: string;
  at: Place;
  apiVersion: string;
  call: Call;
  /** Where a fault cuts pages smaller. Lists are cut by the emulator; what pages by itself keeps to it. */
  mostRows?: number;
  /** What a fault does to the creation of a deployment. */
  deployFault?: DeployFault;
  /** What a fault changes in Azure Monitor. */
  metricFault?: MetricFault;
};

/** What it gives back. A list is cut into pages by the emulator. */
export type Answer = { is: "body"; body: unknown; status?: number } | { is: "list"; items: Items; pageSize: number };

export type Handler = (scene: Scene) => Answer;

import { HOUR_MS, MINUTE_MS } from "@/lib/time";
import type { Deployment } from "../deployment";
import { dice } from "../dice";
import { officialAnswer } from "../recorded-answers";
import { throughputs } from "../seeds/throughput";
import { trafficOf, type Traffic } from "../seeds/traffic";
import { same } from "../spelling";
import type { World } from "../world";
import { bucketHour } from "./bucket";
import { HOUR, type HourFacts } from "./hour";
import { payAsYouGoHour } from "./pay-as-you-go";

/** A deployment and its traffic, ready to be simulated. */
export type Metered = {
  deployment: Deployment;
  traffic: Traffic;
  /** Whole minutes since 1970. */
  stands(minute: number): boolean;
  /** How many minutes pass before a minute is told: 1 to 3, the same for all of a resource. */
  lateMinutes: number;
  /** From a whole hour's first minute on. The same hour is the same, whoever asks and when. */
  hour(firstMinute: number): HourFacts;
};

export function metered(world: World, deployment: Deployment): Metered {
  const { account, name } = deployment;
  const seed = Math.floor(2 ** 32 * dice(world.seed, account.subscriptionId, account.name, name));
  const traffic = trafficOf(world.seed, deployment);
  const stands = standing(deployment);
  const { maxTokens, generatedTokens } = traffic;
  const { tpmPerPtu, outputRatio } = throughputOf(deployment.model.name);
  const usage = { ...traffic, seed, stands, bornMinute: Math.floor(world.bornMs / MINUTE_MS) };
  const tokensPerSecond = (deployment.capacity * tpmPerPtu) / 60;
  const callSeconds = 1 + generatedTokens / 80;
  const bucket = { ...usage, tokensPerSecond, outputRatio, callSeconds };
  const limited = { ...usage, maxTokens, tokensPerMinute: deployment.capacity * 1_000 };
  const spilling = deployment.offer.isProvisioned
    ? []
    : world
        .deploymentsIn(account)
        .filter(({ spilloverDeploymentName }) => spilloverDeploymentName && same(spilloverDeploymentName, name))
        .map((from) => metered(world, from));
  return {
    deployment,
    traffic,
    stands,
    lateMinutes: 1 + Math.floor(3 * dice(world.seed, "late", account.name)),
    hour: (first) =>
      deployment.offer.isProvisioned
        ? bucketHour(bucket, first)
        : payAsYouGoHour(
            limited,
            first,
            spilling.map((from) => from.hour(first)),
          ),
  };
}

/** While it stands, and while one of the same name stood before it: Monitor tells them apart by nothing. */
function standing({ createdAt, earlier, provisioningState, isPaused }: Deployment): (minute: number) => boolean {
  const from = Math.ceil(Date.parse(createdAt) / MINUTE_MS);
  const isServing = provisioningState === "Succeeded" && !isPaused;
  if (!earlier) return (minute) => isServing && minute >= from;
  const [first, last] = [earlier.createdAt, earlier.deletedAt].map((at) => Math.ceil(Date.parse(at) / MINUTE_MS));
  return (minute) => isServing && (minute >= from || (minute >= (first ?? from) && minute < (last ?? from)));
}

/** gpt-4 0613 has no published throughput: that of its official answer, all tokens weighing one, as in the calculator. */
function throughputOf(model: string): { tpmPerPtu: number; outputRatio: number } {
  const published = throughputs.find(({ name }) => same(name, model));
  if (published) return published;
  const { value = 1, shapes } = officialAnswer;
  const tokens = shapes.reduce((sum, s) => sum + s.requestsPerMinute * (s.promptTokens + s.generatedTokens), 0);
  return { tpmPerPtu: tokens / value, outputRatio: 1 };
}

/** The first minute of the hour that a minute is in. */
export const hourOf = (minute: number) => Math.floor((minute * MINUTE_MS) / HOUR_MS) * HOUR;

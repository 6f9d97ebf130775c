import { ArmError, badRequest, BareError } from "../arm-errors";
import { parameter } from "../call";
import { readMetricQuestion, type MetricQuestion } from "../metrics/question";
import { readSeries, type Asked } from "../metrics/read-series";
import { wireMetrics, type Scope } from "../metrics/answer";
import { folded } from "../spelling";
import { accountId, askedAccount } from "./accounts";
import type { Answer, Handler, Scene } from "./handler";

/** One account's metrics. */
export const listMetrics: Handler = (scene) => {
  const account = askedAccount(scene);
  const id = accountId(account, account.resourceGroup);
  return answered(scene, [[account, id]], { id, region: folded(account.location) });
};

/** Those of all accounts of a subscription in one region. Its refusals are bare. */
export const listSubscriptionMetrics: Handler = (scene) =>
  bare(() => {
    const region = parameter(scene.call.url, "region")?.trim();
    if (!region) throw badRequest("BadRequest", "The query parameter 'region' is required.");
    const accounts = scene.world
      .accountsOf(scene.subscriptionId)
      .filter(({ location }) => folded(location) === folded(region))
      .map((account) => [account, accountId(account, account.resourceGroup)] as const);
    // A region that is none is not refused: there is nothing in it.
    return answered(scene, accounts, { id: `/subscriptions/${scene.subscriptionId}`, region: folded(region) });
  });

function answered({ world, call, nowMs, metricFault: fault = {} }: Scene, asked: Asked, scope: Scope): Answer {
  const usual = fault.usualSeries === undefined ? {} : { series: fault.usualSeries };
  const question = coarser(readMetricQuestion(call.url, nowMs, usual), fault.coarsestMinutes);
  const readings = readSeries(world, asked, question, nowMs, fault);
  return { is: "body", body: wireMetrics(question, readings, scope, fault.failing ?? []) };
}

const coarser = (question: MetricQuestion, minutes = 0): MetricQuestion =>
  question.grainMs === null ? question : { ...question, grainMs: Math.max(question.grainMs, minutes * 60_000) };

/** At subscription scope Monitor's errors are `{ code, message }`, without the envelope. */
function bare(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (refusal) {
    if (!(refusal instanceof ArmError)) throw refusal;
    const { status, code, message } = refusal;
    throw new BareError(status, code, message);
  }
}

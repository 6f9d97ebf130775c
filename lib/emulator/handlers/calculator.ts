import { badRequest } from "../arm-errors";
import { jsonBody } from "../call";
import { modelNamed } from "../offers";
import { officialAnswer, recordedAnswer, type Question, type Shape } from "../recorded-answers";
import type { ModelSeed } from "../seeds/model-seed";
import { throughputs } from "../seeds/throughput";
import { smallestFrom, type Sizes } from "../sizes";
import { same } from "../spelling";
import { readQuestion } from "./calculator-request";
import type { Handler } from "./handler";

const LARGEST_INT32 = 2_147_483_647;

/** Recorded answers first; otherwise computed from published throughput. docs/emulator.md says which is which. */
export const calculateModelCapacity: Handler = ({ call }) => {
  const question = readQuestion(jsonBody(call));
  const model = modelNamed(question.format, question.name, question.version);
  if (!model) {
    throw badRequest(
      "DeploymentModelNotSupported",
      `The model 'Format:${question.format},Name:${question.name},Version:${question.version}' is not supported.`,
    );
  }
  const offer = offerOf(model, question.skuName);
  if (!offer) {
    throw badRequest(
      "InvalidResourceProperties",
      `The sku '${question.skuName}' of model 'Format:${model.format},Name:${model.name},Version:${model.version}' ` +
        "has no provisioned capacity to calculate.",
    );
  }
  const recorded = recordedAnswer(question);
  const value = recorded?.value ?? neededPtus(question);
  const deployableValue = recorded?.deployableValue ?? smallestFrom(offer.sizes, value);
  if (deployableValue === undefined || deployableValue > LARGEST_INT32)
    throw badRequest("InvalidRequestContent", "The workload is too large.");
  return {
    is: "body",
    body: {
      model: { format: model.format, name: model.name, version: model.version },
      skuName: offer.skuName,
      estimatedCapacity: { value, deployableValue },
    },
  };
};

function offerOf(model: ModelSeed, skuName: string): { skuName: string; sizes: Sizes } | undefined {
  const { global, dataZone, regional } = model.provisioned ?? {};
  const offers = [
    { skuName: "GlobalProvisionedManaged", sizes: global },
    { skuName: "DataZoneProvisionedManaged", sizes: dataZone },
    // No region is involved in the question, so the published regional size counts.
    { skuName: "ProvisionedManaged", sizes: regional?.size },
  ];
  return offers.find((offer): offer is { skuName: string; sizes: Sizes } => {
    return offer.sizes !== undefined && same(offer.skuName, skuName);
  });
}

/** PTUs before rounding to a size one can deploy: whole, at least 1. */
function neededPtus({ name, shapes }: Question): number {
  const throughput = throughputs.find((row) => same(row.name, name));
  if (throughput) return atLeastOne(tokensPerMinute(shapes, throughput.outputRatio) / throughput.tpmPerPtu);
  // gpt-4 0613 has no published throughput: its official answer is scaled by the tokens asked for, all weighing one.
  const { value, shapes: official } = officialAnswer;
  return atLeastOne((value * tokensPerMinute(shapes, 1)) / tokensPerMinute(official, 1));
}

const tokensPerMinute = (shapes: readonly Shape[], outputRatio: number) =>
  shapes.reduce((sum, s) => sum + s.requestsPerMinute * (s.promptTokens + outputRatio * s.generatedTokens), 0);

const atLeastOne = (ptus: number) => Math.max(1, Math.ceil(ptus));

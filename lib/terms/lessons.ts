import { type Lesson, type LessonId, lessonNames } from "./lesson";

// Microsoft Learn, addresses without a language; read 2026-11-22.
const LEARN = "https://learn.microsoft.com/azure/foundry";
const READ_ON = "2026-11-22";

const concept = {
  name: "What is provisioned throughput?",
  href: `${LEARN}/openai/concepts/provisioned-throughput`,
};
const billing = {
  name: "Provisioned throughput billing",
  href: `${LEARN}/openai/concepts/provisioned-throughput-billing`,
};
const types = { name: "Deployment types", href: `${LEARN}/foundry-models/concepts/deployment-types` };
const sizing = { name: "Sizing a workload", href: `${LEARN}/openai/how-to/provisioned-throughput-sizing` };
const spillover = { name: "Spill-over", href: `${LEARN}/openai/how-to/spillover-traffic-management` };
const caching = { name: "Prompt caching", href: `${LEARN}/openai/how-to/prompt-caching` };
const quotas = { name: "Quotas and limits", href: `${LEARN}/openai/quotas-limits` };
const capacities = {
  name: "Model capacities, REST",
  href: "https://learn.microsoft.com/rest/api/aiservices/accountmanagement/model-capacities/list",
};
const calculator = {
  name: "The calculator’s request, as the official client has it",
  href: "https://learn.microsoft.com/javascript/api/@azure/arm-cognitiveservices/calculatemodelcapacityparameter",
};

const lesson = (id: LessonId, more: Omit<Lesson, "asks" | "readOn">): Lesson => ({
  ...{ asks: lessonNames[id], readOn: READ_ON },
  ...more,
});

/** Short, in our own words; none holds a number that a size or a price could be reckoned from. */
export const lessons: Readonly<Record<LessonId, Lesson>> = {
  ptuOrTpm: lesson("ptuOrTpm", {
    says: [
      "A PTU is a unit of model processing that is deployed for you and paid by the hour, used or not. TPM is how many tokens a minute a standard deployment may be sent; there each token is paid.",
      "How many PTUs a load takes depends on the model and on its calls: how many, how long the prompts, how long the answers. No rate turns one into the other, so Azure’s calculator is asked.",
    ],
    corrections: [
      {
        older: "PTU quota belongs to one model.",
        isSo: "All models share one pool for each subscription, region and deployment type. Only TPM quota is each model’s own.",
      },
    ],
    documents: [concept, quotas],
  }),
  calculator: lesson("calculator", {
    says: [
      "One model version, one deployment type by its SKU, and a list of workloads: requestPerMinute, and in requestParameters avgPromptTokens and avgGeneratedTokens, all whole numbers. It answers value, what the load needs, and deployableValue, that rounded up to a size that can be deployed.",
      "It knows no region and no cached share. Headroom sends cached loads twice: whole, and with the cached tokens left out of the prompts.",
    ],
    corrections: [
      {
        older: "It takes tokensPerMin, or a single workload, or a region in the path.",
        isSo: "Neither the specification nor the official client has any of these; such requests are refused or misread.",
      },
    ],
    documents: [calculator, sizing],
  }),
  types: lesson("types", {
    says: [
      "The type decides where prompts and answers are processed: Global in any Azure region, Data Zone within Microsoft’s zone of the resource (US or EU), Regional in the resource’s own region. Data at rest stays in the resource’s geography with all three.",
      "Each type has its own quota, its own price and its own reservations; a reservation of one does not cover another.",
    ],
    corrections: [],
    documents: [types, billing],
  }),
  quotaOrCapacity: lesson("quotaOrCapacity", {
    says: [
      "Quota is a permission: how many PTUs a subscription may deploy of a type in a region. Capacity is what the service has free there at this moment. A deployment needs both, and only a deployment holds capacity.",
      "Capacity changes through the day. What is given back by scaling down may not be there when it is wanted again.",
    ],
    corrections: [
      { older: "Approved quota guarantees capacity.", isSo: "It does not, and neither does a reservation." },
      {
        older: "Each model needs PTU quota of its own.",
        isSo: "PTU quota is shared by all models of a type and region: another model can be deployed from the same pool.",
      },
    ],
    documents: [concept, capacities],
  }),
  why429: lesson("why429", {
    says: [
      "Each deployment has a bucket that drains steadily, the faster the more PTUs it has. A call adds what it is expected to take: its prompt less what is cached, and the max_tokens it asks for. When it ends, the estimate is set right. While the bucket is above 100%, new calls are answered 429 at once, with retry-after-ms saying when it will take calls again.",
      "So a minute can touch 100% with a low average, and a generous max_tokens turns calls away that would have fitted. What helps: wait and retry, spill over to a standard deployment, a smaller max_tokens, or more PTUs.",
    ],
    corrections: [
      {
        older: "A provisioned deployment never answers 429.",
        isSo: "It does, by design, as soon as utilization is above 100%.",
      },
    ],
    documents: [concept, spillover],
  }),
  caching: lesson("caching", {
    says: [
      "Where calls begin with the same long text, at least the first 1,024 tokens alike, what was worked out for it is reused. On provisioned deployments cached tokens are discounted by up to 100%: they add little or nothing to utilization. On standard ones they are paid at a lower price.",
      "It is on by itself for models that support it; put what stays the same at the beginning. One different character there, and the call is no hit.",
    ],
    corrections: [
      {
        older: "The calculator takes a cache rate.",
        isSo: "The one in the portal does, its API does not. Two answers, with and without the cached tokens, are the bounds between which the load lies.",
      },
    ],
    documents: [caching, concept],
  }),
  billing: lesson("billing", {
    says: [
      "Every deployed PTU is billed by the hour from creation until the deployment is deleted, whether it is called or not. Nothing is committed by that: delete it, and billing ends.",
      "A reservation is the commitment: one month or a year at a lower price, for PTUs of one type in one region, whatever the model. It holds no capacity. So the order is: quota, deploy, watch utilization, and only then reserve.",
    ],
    corrections: [
      {
        older: "Provisioned throughput needs a monthly or yearly commitment.",
        isSo: "Only a reservation is one. Without it the price is by the hour.",
      },
    ],
    documents: [billing],
  }),
};

import { azOption } from "@/lib/export";
import type { NewDeployment } from "@/lib/sources/deployments";
import { accountId, type Artefact, cannot, type Written } from "./artefact";
import { written } from "./artefact";
import { command, unlessFile } from "./az-commands";
import { bicepString, existingAccount, runTemplate } from "./bicep";

const METRIC = "AzureOpenAIProvisionedManagedUtilizationV2";
const NAMESPACE = "Microsoft.CognitiveServices/accounts";

/**
 * A name for the rule, the same for the same deployment and another for any other in the group. What a rule's name may not hold is
 * written by its code point. Source: "Naming rules and restrictions for Azure resources", metricAlerts; read 2026-11-22.
 */
const ruleName = ({ account, name }: NewDeployment) =>
  // No code point is written with an x, so that where one name ends and the other begins cannot be taken for another pair.
  `ptu-utilization-${[account, name].map(inRuleName).join("~x~")}`.slice(0, 260).replace(/\.+$/, "");

const inRuleName = (text: string) =>
  text.replace(/[^A-Za-z0-9_.-]/gu, (char) => `~${(char.codePointAt(0) ?? 0).toString(16)}~`);

/**
 * What the condition's own grammar takes for a dimension's value without giving it a meaning: no quotes, no blank, none of its words.
 * Source: azure-cli, command_modules/monitor/grammar/metric_alert/MetricAlertCondition.g4; read 2026-11-22.
 */
const isValue = (text: string) =>
  /^[A-Za-z0-9_.-]+$/.test(text) &&
  !/^(?:where|and|includes|excludes|or|dynamic|of|since|with|skipmetricvalidation)$/i.test(text);

const describe = (thresholdPercent: number) =>
  `Utilization of a provisioned deployment above ${thresholdPercent} % on average over 5 minutes`;

function alertCommand(plan: NewDeployment, thresholdPercent: number): Written {
  if (!isValue(plan.name))
    return cannot(
      "The Azure CLI's conditions give characters or words of this name a meaning of their own; use Bicep.",
    );
  const condition = `avg ${METRIC} > ${thresholdPercent} where ModelDeploymentName includes ${plan.name}`;
  return unlessFile([plan.resourceGroup, plan.subscription], () =>
    command("monitor metrics alert create", [
      azOption("name", ruleName(plan)),
      azOption("resource-group", plan.resourceGroup),
      azOption("scopes", accountId(plan)),
      azOption("condition", condition),
      "--window-size 5m",
      "--evaluation-frequency 1m",
      "--severity 2",
      azOption("description", describe(thresholdPercent)),
      azOption("subscription", plan.subscription),
    ]),
  );
}

const alertTemplate = (plan: NewDeployment, thresholdPercent: number) => `${existingAccount(plan)}

resource alert 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: ${bicepString(ruleName(plan))}
  location: 'global'
  properties: {
    description: ${bicepString(describe(thresholdPercent))}
    severity: 2
    enabled: true
    scopes: [
      account.id
    ]
    windowSize: 'PT5M'
    evaluationFrequency: 'PT1M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'utilization'
          metricNamespace: '${NAMESPACE}'
          metricName: '${METRIC}'
          dimensions: [
            {
              name: 'ModelDeploymentName'
              operator: 'Include'
              values: [
                ${bicepString(plan.name)}
              ]
            }
          ]
          timeAggregation: 'Average'
          operator: 'GreaterThan'
          threshold: ${thresholdPercent}
        }
      ]
    }
    autoMitigate: true
  }
}
`;

/**
 * An alert on the deployment's utilization. Sources: https://learn.microsoft.com/cli/azure/monitor/metrics/alert and the template
 * reference of Microsoft.Insights/metricAlerts 2018-03-01; read 2026-11-22.
 * @param thresholdPercent a whole number of per cent
 */
export const alertArtefact = (plan: NewDeployment, thresholdPercent: number): Artefact => ({
  key: "alert",
  name: "Alert",
  blocks: [
    { title: "Azure CLI", written: alertCommand(plan, thresholdPercent) },
    { title: "alert.bicep", written: written(alertTemplate(plan, thresholdPercent)) },
    { title: "Run the template", written: runTemplate(plan, "alert.bicep") },
  ],
  notes: [
    "It tells nobody until an action group is added to it.",
    "Above 100 % the deployment answers 429; short bursts hide in an average of 5 minutes.",
  ],
});

"use client";

import { useSubscriptions } from "@/components/scope";
import { Button, ScreenLink } from "@/components/ui";
import type { DeployStep } from "@/lib/deploying";
import { stepWords } from "@/lib/plan";
import { quotaHref } from "@/lib/quota/search-params";
import { regionsHref } from "@/lib/regions/search-params";
import type { PlanView } from "./view";

interface DeployStepsProps {
  view: PlanView;
  steps: readonly DeployStep[];
}

/** What would work by what is known now: a button changes the plan, a link leads to the screen that settles it. */
export function DeploySteps({ steps, view: { params, setParams, catalog } }: DeployStepsProps) {
  const { chosenIds } = useSubscriptions();
  const subscriptions = [...chosenIds];
  if (steps.length === 0) return null;
  const { model, version, format } = params;
  const take = (step: DeployStep) => {
    switch (step.is) {
      case "other-size":
        return setParams({ ptu: step.size });
      case "other-type":
        return setParams({ type: step.skuName, ptu: step.size });
      case "other-name":
        return setParams({ deployment: step.name });
      case "other-resource": {
        const { subscription, resourceGroup, name, region } = step.account;
        if (subscription === null || resourceGroup === null) return;
        return setParams({ resource: { subscription, resourceGroup, account: name }, region, spillover: null });
      }
      default:
        return;
    }
  };
  const wordsOf = (step: DeployStep) =>
    stepWords(step, ({ region }) =>
      region === null || region === params.region ? null : (catalog.regions.get(region)?.displayName ?? region),
    );
  const link = "inline-flex h-8 items-center text-accent hover:underline pointer-coarse:h-10";
  return (
    <div className="flex flex-col gap-1.5">
      <h2 className="text-sm font-medium">What would work</h2>
      <ul className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        {steps.map((step) => (
          <li key={wordsOf(step)}>
            {step.is === "ask-quota" ? (
              <ScreenLink
                className={link}
                href={quotaHref({ region: params.region, model, version, format, target: step.shortBy, subscriptions })}
              >
                {wordsOf(step)}
              </ScreenLink>
            ) : step.is === "look-elsewhere" ? (
              <ScreenLink
                className={link}
                href={regionsHref({ model, version, format, ptu: params.ptu, home: params.region, subscriptions })}
              >
                {wordsOf(step)}
              </ScreenLink>
            ) : (
              <Button onClick={() => take(step)}>{wordsOf(step)}</Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

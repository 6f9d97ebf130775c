"use client";

import { useMemo } from "react";
import { useAzure } from "@/components/session";
import type { Reading } from "@/lib/offers";
import type { Account } from "@/lib/sources/accounts";
import { type Deployment, deploymentsQuery } from "@/lib/sources/deployments";
import { useAsked } from "./use-asked";

/** Behind the quota that people came for: hundreds of resources are asked a few at a time. */
const pace = { atFirst: 4, most: 24 };

/** Azure has no list of a subscription's deployments: each resource is asked for its own. */
export function useDeployments(accounts: readonly Account[], enabled: boolean) {
  const azure = useAzure();
  const questions = useMemo(
    () =>
      accounts.flatMap((account) => {
        const { subscription, resourceGroup, name } = account;
        // Whose id does not tell where it is cannot be asked.
        if (subscription === null || resourceGroup === null) return [];
        const query = { ...deploymentsQuery(azure, { subscription, resourceGroup, name }), enabled };
        return [{ account, subscription, region: account.region, query }];
      }),
    [azure, accounts, enabled],
  );
  const asked = useAsked(questions, pace);
  return useMemo(() => {
    const readings = new Map(asked.map(({ account, reading }) => [account.id, reading]));
    const readingBy = ({ id }: Account): Reading<readonly Deployment[]> => {
      const reading = readings.get(id) ?? OPEN;
      return reading.is === "read" ? { is: "read", data: reading.data.items, missing: reading.missing } : reading;
    };
    const placed = asked.flatMap(({ account, reading }) =>
      reading.is === "read" ? reading.data.items.map((deployment) => ({ deployment, account })) : [],
    );
    return { asked, readingBy, placed };
  }, [asked]);
}

const OPEN = { is: "open" } as const;

"use client";

import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { answersOf } from "@/components/asking";
import { useAzure } from "@/components/session";
import type { Reading } from "@/lib/offers";
import type { Account } from "@/lib/sources/accounts";
import { type Deployment, deploymentsQuery } from "@/lib/sources/deployments";

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
        return [{ account, subscription, query }];
      }),
    [azure, accounts, enabled],
  );
  const queries = useMemo(() => questions.map(({ query }) => query), [questions]);
  const answers = useQueries({ queries, combine: answersOf });
  return useMemo(() => {
    const asked = questions.flatMap(({ account, subscription, query: { queryKey } }, at) => {
      const answer = answers[at];
      return answer === undefined ? [] : [{ account, subscription, region: account.region, queryKey, ...answer }];
    });
    const readings = new Map(asked.map(({ account, reading }) => [account.id, reading]));
    const readingBy = ({ id }: Account): Reading<readonly Deployment[]> => {
      const reading = readings.get(id) ?? OPEN;
      return reading.is === "read" ? { is: "read", data: reading.data.items, missing: reading.missing } : reading;
    };
    const placed = asked.flatMap(({ account, reading }) =>
      reading.is === "read" ? reading.data.items.map((deployment) => ({ deployment, account })) : [],
    );
    return { asked, readingBy, placed };
  }, [questions, answers]);
}

const OPEN = { is: "open" } as const;

"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useAzure } from "@/components/session";
import { progressOf } from "@/lib/deploying";
import { panelState } from "@/lib/query";
import type { DeploymentPlace } from "@/lib/scope";
import { changedByCreation, deploymentQuery } from "@/lib/sources/deployments";
import { SECOND_MS } from "@/lib/time";

const POLL_MS = 2 * SECOND_MS;

/** A deployment on its way: asked for until it changes no more by itself. */
export function useDeployFollow(place: DeploymentPlace) {
  const azure = useAzure();
  const client = useQueryClient();
  const asked = deploymentQuery(azure, place);
  // An earlier deployment of that name may have been looked for in vain: its looks are not this one's.
  const [looksBefore] = useState(() => client.getQueryState(asked.queryKey)?.errorUpdateCount ?? 0);
  const isSought = (looks: number) => looks - looksBefore < MOST_LOOKS;
  const query = useQuery({
    ...asked,
    staleTime: 0,
    refetchInterval: ({ state: { data, error, errorUpdateCount } }) => {
      if (error !== null) return isMissing(error) && !isSought(errorUpdateCount) ? false : POLL_MS;
      return data !== undefined && progressOf(data.data.state) !== "on-its-way" ? false : POLL_MS;
    },
  });
  const state = panelState(query);
  const deployment = "data" in state ? state.data.data : null;
  const progress = deployment === null ? "on-its-way" : progressOf(deployment.state);
  const isOver = progress !== "on-its-way";
  // What is asked of Azure is outside React: when it stands or has failed, quota and capacity are others than a moment ago.
  useEffect(() => {
    if (!isOver) return;
    const others = changedByCreation.filter((name) => name !== "deployment");
    void client.invalidateQueries({
      predicate: ({ queryKey }) => queryKey.some((part) => others.some((name) => name === part)),
    });
  }, [client, isOver]);
  const isAbsent = deployment === null && isMissing(query.error);
  const absence: "gone" | "not-yet" | null = !isAbsent ? null : isSought(query.errorUpdateCount) ? "not-yet" : "gone";
  return { state, deployment, progress, absence, retry: () => void query.refetch() };
}

/** The call may still be on its way, for 30 s, or its answer was lost: what is not there at once may come. */
const MOST_LOOKS = 16;

const isMissing = (error: Error | null) => error !== null && "failure" in error && isNotFound(error.failure);

const isNotFound = (failure: unknown) =>
  typeof failure === "object" && failure !== null && "kind" in failure && failure.kind === "not-found";

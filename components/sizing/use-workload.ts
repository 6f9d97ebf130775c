"use client";

import { useEffect, useReducer, useState } from "react";
import { useTabShelf } from "@/components/session";
import type { SizeParams } from "@/lib/sizing/search-params";
import {
  edited,
  forgetLeft,
  keepDraft,
  keptDraft,
  leaveDraft,
  leftDraft,
  type LinkedWorkload,
  toLinkedWorkload,
  toTypedWorkload,
  type TypedWorkload,
  unedited,
  workloadLink,
} from "@/lib/workload";

/** A person's keys come faster than this, and reach for anything else slower. */
const PAUSE_MS = 120;

/** Next drops the screen that is on its way when the address changes, so after a click on a link the address keeps still: on a slow machine a screen takes seconds. */
const AWAY_MS = 10_000;

/**
 * The workload as it is typed. The link holds what of it is a number, this tab's storage the rest; when the link changes by itself
 * (back, forward, another link) the fields follow it.
 */
export function useWorkload(params: SizeParams, setParams: (to: Partial<SizeParams>) => unknown) {
  const shelf = useTabShelf();
  const fromLink = (linked: LinkedWorkload): TypedWorkload =>
    leftDraft(shelf, workloadLink(linked)) ?? keptDraft(shelf, workloadLink(linked)) ?? toTypedWorkload(linked);
  const [state, edit] = useReducer(edited, params, (linked) => unedited(fromLink(linked)));
  const link = workloadLink(params);
  const [seen, setSeen] = useState(link);

  if (seen !== link) {
    setSeen(link);
    if (workloadLink(toLinkedWorkload(state.now)) !== link) edit({ is: "follow", workload: fromLink(params) });
  }

  // The address bar and the tab's storage are outside React. Keys are drawn first; both follow when they pause, and whoever leaves
  // before that finds what was left.
  useEffect(() => {
    leaveDraft(shelf, link, state.now);
    const follow = () => {
      window.removeEventListener("click", giveWay);
      keepDraft(shelf, state.now);
      const { shapes, growth, cached } = toLinkedWorkload(state.now);
      if (workloadLink({ shapes, growth, cached }) === link) forgetLeft(shelf);
      else void setParams({ shapes, growth, cached });
    };
    let timer = setTimeout(follow, PAUSE_MS);
    const giveWay = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest("a") === null) return;
      clearTimeout(timer);
      timer = setTimeout(follow, AWAY_MS);
    };
    window.addEventListener("click", giveWay);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("click", giveWay);
    };
  }, [shelf, state.now, link, setParams]);

  return { typed: state.now, edit, canUndo: state.past.length > 0 };
}

import { createLoader } from "nuqs/server";
import { scopeParams } from "@/lib/scope/search-params";
import { planHref, planParams } from "./search-params";

const load = createLoader({ ...planParams, ...scopeParams });

/** The link to a kept plan's question: a plan may come from anybody, so only what this screen reads is carried. */
export const keptHref = (question: string): string => planHref(load(new URLSearchParams(question)));

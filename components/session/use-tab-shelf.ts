"use client";

import { type TabShelf, tabShelf } from "@/lib/storage";
import { useAzure } from "./azure-provider";

/** What is typed is kept in this tab, for whoever typed it: the same object for the same person. A browser may forbid it; then nothing is. */
export const useTabShelf = (): TabShelf => tabShelf(useAzure().identity);

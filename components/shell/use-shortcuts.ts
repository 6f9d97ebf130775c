"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { withScope } from "@/lib/scope/search-params";
import { screens } from "./screens";

/** The second key of `g …` has to follow the first within this time. */
const SEQUENCE_MS = 1_500;
const SAID_MS = 3_000;

/** Letters belong to whoever types, and to a browser's own shortcuts. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

const focusSearch = () => document.querySelector<HTMLElement>("#main [role=combobox], #main [type=search]")?.focus();

/** The keys that work on every screen. @returns what a key did, for a moment, and whether the help sheet is open */
export function useShortcuts(subscriptions: readonly string[]) {
  const router = useRouter();
  const queryClient = useQueryClient();
  const [said, setSaid] = useState("");
  const [isHelpOpen, setIsHelpOpen] = useState(false);

  // The keyboard is outside React.
  useEffect(() => {
    let goesSinceMs = 0;
    const copyLink = () =>
      navigator.clipboard.writeText(window.location.href).then(
        () => setSaid("Link copied"),
        () => setSaid("The browser did not let the link be copied; it stands in the address bar"),
      );
    const keys: Record<string, () => unknown> = {
      "?": () => setIsHelpOpen(true),
      "/": focusSearch,
      c: copyLink,
      r: () => queryClient.refetchQueries({ type: "active" }),
      g: () => (goesSinceMs = Date.now()),
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      if (hasModifier || event.defaultPrevented || isTyping(event.target) || document.querySelector("dialog[open]"))
        return;
      const screen = screens.find(({ key }) => key === event.key);
      const isGoing = Date.now() - goesSinceMs < SEQUENCE_MS;
      goesSinceMs = 0;
      const act = isGoing && screen ? () => router.push(withScope(screen.path, subscriptions)) : keys[event.key];
      if (!act) return;
      event.preventDefault();
      void act();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [router, queryClient, subscriptions]);

  // The clock is outside React too: what was said goes away by itself.
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => setSaid(""), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);

  return { said, isHelpOpen, openHelp: () => setIsHelpOpen(true), closeHelp: () => setIsHelpOpen(false) };
}

"use client";

import { type FocusEvent, type RefObject, useEffect, useRef, useState } from "react";

/** Time to move the pointer from a mark to its card. */
const GRACE_MS = 200;

interface Opened {
  id: string;
  /** A card that was asked for by a press stays; others go with the pointer or the focus that brought them. */
  by: "pointer" | "focus" | "press";
}

/** Marks and the card carry it: a press elsewhere closes the card. */
export const keepsCard = { "data-keeps-card": "" };
const isKeeping = (target: EventTarget | null) => target instanceof Element && target.closest("[data-keeps-card]");

/** The one card of a map. `root` holds the marks and the card; `returnFocus` leads back to the mark whose card is open. */
export function useCard(root: RefObject<HTMLElement | null>, returnFocus: () => void) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const closing = useRef<ReturnType<typeof setTimeout>>(undefined);

  const open = (next: Opened | null) => {
    clearTimeout(closing.current);
    setOpened(next);
  };

  // Escape and a press anywhere else come from the whole document.
  useEffect(() => {
    if (opened === null) return;
    const onPointerDown = ({ target }: PointerEvent) => isKeeping(target) || setOpened(null);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      // First the focus, which opens a card, then close it.
      if (root.current?.contains(document.activeElement)) returnFocus();
      setOpened(null);
    };
    document.addEventListener("pointerdown", onPointerDown);
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("pointerdown", onPointerDown);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [opened, root, returnFocus]);

  // A map that has gone closes nothing any more.
  useEffect(() => () => clearTimeout(closing.current), []);

  return {
    opened,
    isPinned: opened?.by === "press",
    hover: (id: string) => opened?.by !== "press" && open({ id, by: "pointer" }),
    focus: (id: string) => opened?.id !== id && open({ id, by: "focus" }),
    press: (id: string) => open(opened?.by === "press" && opened.id === id ? null : { id, by: "press" }),
    stay: () => clearTimeout(closing.current),
    leave: () => {
      clearTimeout(closing.current);
      closing.current = setTimeout(() => setOpened((now) => (now?.by === "pointer" ? null : now)), GRACE_MS);
    },
    /** The focus leaves marks and card. Another window taking it is no reason to close what was pressed open. */
    blur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
      setOpened((now) => (now?.by === "press" && relatedTarget === null ? now : null));
    },
  };
}

export type Card = ReturnType<typeof useCard>;

"use client";

import { type KeyboardEvent, useId, useState } from "react";

export interface ComboboxOption {
  id: string;
  label: string;
  note?: string;
}

/** More would make typing slow, and nobody scrolls that far: typing narrows them down. */
const SHOWN_LIMIT = 100;

interface Behaviour {
  options: readonly ComboboxOption[];
  /** What the input says while nobody types: the chosen option's label. */
  restingText: string;
  chosen: readonly string[];
  onChoose: (id: string) => void;
  /** Several may be chosen, so the list stays open. */
  staysOpen: boolean;
}

const matches = (option: ComboboxOption, words: readonly string[]) => {
  const text = `${option.label} ${option.note ?? ""}`.toLowerCase();
  return words.every((word) => text.includes(word));
};

/**
 * The keyboard and the state of a combobox with a filtered list.
 * @see www.w3.org/WAI/ARIA/apg/patterns/combobox/ (editable, list autocomplete; read 2026-11-21)
 */
export function useCombobox({ options, chosen, restingText, onChoose, staysOpen }: Behaviour) {
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [activeIndex, setActiveIndex] = useState(0);

  const words = (typed ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? options : options.filter((option) => matches(option, words));
  const shown = found.slice(0, SHOWN_LIMIT);
  const active = isOpen ? shown[Math.min(activeIndex, shown.length - 1)] : undefined;

  const close = () => {
    setIsOpen(false);
    setTyped(null);
  };
  const indexOf = (id: string | undefined) =>
    Math.max(
      0,
      options.findIndex((option) => option.id === id),
    );
  const open = (index = 0) => {
    setIsOpen(true);
    setActiveIndex(index);
  };
  const choose = (id: string) => {
    onChoose(id);
    if (!staysOpen) return close();
    setTyped(null);
    setActiveIndex(indexOf(id)); // the list is whole again: the chosen option stays the active one
  };
  /** Leaving the field keeps what was typed if it is exactly one of the options. */
  const leave = () => {
    const exact = typed?.trim()
      ? options.filter((option) => option.label.toLowerCase() === typed.trim().toLowerCase())
      : [];
    if (exact[0] && exact.length === 1 && !staysOpen) onChoose(exact[0].id);
    close();
  };
  const move = (by: number) => {
    if (!isOpen) return open(by > 0 ? 0 : shown.length - 1);
    if (shown.length > 0) setActiveIndex((Math.min(activeIndex, shown.length - 1) + by + shown.length) % shown.length);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const keys: Record<string, (() => void) | undefined> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: active && (() => choose(active.id)),
      Escape: isOpen ? close : undefined,
    };
    const handle = keys[event.key];
    if (!handle) return;
    event.preventDefault();
    handle();
  };

  const optionId = (id: string) => `${listId}-${options.findIndex((option) => option.id === id)}`;
  return {
    listId,
    isOpen,
    shown,
    hiddenCount: found.length - shown.length,
    active,
    choose,
    optionId,
    inputProps: {
      role: "combobox",
      autoComplete: "off",
      spellCheck: false,
      "aria-autocomplete": "list",
      "aria-expanded": isOpen,
      "aria-controls": listId,
      "aria-activedescendant": active && optionId(active.id),
      value: typed ?? restingText,
      onChange: (event: { target: { value: string } }) => {
        setTyped(event.target.value);
        open();
      },
      onFocus: (event: { target: HTMLInputElement }) => event.target.select(),
      onClick: () => !isOpen && open(indexOf(chosen[0])),
      onBlur: leave,
      onKeyDown,
    },
  } as const;
}

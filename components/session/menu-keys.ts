import type { KeyboardEvent } from "react";

const itemsOf = (menu: Element) => [...menu.querySelectorAll<HTMLElement>("[role^=menuitem]")];

/** Who opens a menu stands on its first item. */
export const focusFirst = (menu: HTMLElement | null): void => void (menu && itemsOf(menu)[0]?.focus());

/** Arrows, Home and End go round, a letter to the next item that begins with it; Escape and Tab leave. */
export function menuKeys(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.key === "Tab") return close(); // and from the button on, as the browser does
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const items = itemsOf(event.currentTarget);
  const at = items.findIndex((item) => item === document.activeElement);
  const to = event.key === "Escape" ? null : nextIndex(event.key, at, items);
  if (to === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  if (to === null) close();
  else items[to]?.focus();
}

/** @returns undefined for a key that means nothing here */
function nextIndex(key: string, at: number, items: readonly HTMLElement[]): number | undefined {
  const count = items.length;
  const arrows: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % count,
    ArrowUp: (Math.max(at, 0) - 1 + count) % count,
    Home: 0,
    End: count - 1,
  };
  if (key in arrows) return arrows[key];
  if (key.length !== 1 || key === " ") return undefined;
  const begins = (index: number) => items[index]?.textContent.trim().toLowerCase().startsWith(key.toLowerCase());
  return items.map((_item, step) => (at + 1 + step) % count).find(begins);
}

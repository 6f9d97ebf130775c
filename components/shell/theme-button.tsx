"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui";

export type Theme = "system" | "light" | "dark";

const themes = {
  system: { icon: Monitor, next: "light" },
  light: { icon: Sun, next: "dark" },
  dark: { icon: Moon, next: "system" },
} as const;

const YEAR_S = 31_536_000;

/** Kept in a cookie, so that the server draws the right one and nothing flashes. */
export function ThemeButton({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  const { icon: Icon, next } = themes[theme];
  const turn = () => {
    document.documentElement.dataset.theme = next;
    document.cookie = `headroom-theme=${next}; path=/; max-age=${YEAR_S}; samesite=strict`;
    setTheme(next);
  };
  return (
    <Button look="icon" onClick={turn} title={`Theme: ${theme}; press for ${next}`}>
      <Icon aria-hidden className="size-4" />
      <span className="sr-only">Theme: {theme}</span>
    </Button>
  );
}

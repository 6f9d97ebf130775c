"use client";

import clsx from "clsx";
import { usePathname } from "next/navigation";
import { useQueryStates } from "nuqs";
import { ScreenLink } from "@/components/ui";
import { scopeParams, withScope } from "@/lib/scope/search-params";
import { screens } from "./screens";

/** At the left, as icons only where it is narrow, and at the bottom on a phone. */
export function Navigation() {
  const pathname = usePathname();
  const [{ subscriptions }] = useQueryStates(scopeParams);
  return (
    <nav
      aria-label="Screens"
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-surface sm:static sm:border-t-0 sm:border-r"
    >
      <ul className="flex justify-between px-1 sm:sticky sm:top-0 sm:flex-col sm:justify-start sm:gap-0.5 sm:p-2">
        {screens.map(({ path, name, icon: Icon }) => {
          const isHere = pathname === path || (path !== "/" && pathname.startsWith(`${path}/`));
          return (
            <li key={path}>
              <ScreenLink
                href={withScope(path, subscriptions)}
                aria-current={isHere ? "page" : undefined}
                title={name}
                className={clsx(
                  "flex flex-col items-center gap-0.5 rounded-md px-2 py-1.5 text-xs sm:flex-row sm:gap-2.5 sm:text-base lg:px-2.5",
                  isHere ? "bg-accent-soft font-medium text-accent" : "text-muted hover:bg-sunken hover:text-ink",
                )}
              >
                <Icon aria-hidden className="size-[18px] shrink-0" />
                <span className="max-[359px]:sr-only sm:max-lg:sr-only">{name}</span>
              </ScreenLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

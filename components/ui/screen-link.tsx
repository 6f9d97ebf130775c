"use client";

import Link from "next/link";
import { type ComponentProps, useState } from "react";

type ScreenLinkProps = Omit<ComponentProps<typeof Link>, "prefetch" | "onMouseEnter" | "onFocus" | "onTouchStart">;

/**
 * A link to another screen, fetched when somebody reaches for it. Next would fetch all links in view as soon as the page stands:
 * measured, twenty requests before the first question to Azure.
 */
export function ScreenLink(props: ScreenLinkProps) {
  const [isReachedFor, setIsReachedFor] = useState(false);
  const reach = () => setIsReachedFor(true);
  return (
    <Link {...props} prefetch={isReachedFor ? null : false} onMouseEnter={reach} onFocus={reach} onTouchStart={reach} />
  );
}

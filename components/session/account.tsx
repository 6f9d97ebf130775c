"use client";

import dynamic from "next/dynamic";

/** The account menu, fetched where somebody signs in: the sample has none. Its place in the header is kept meanwhile. */
export const AccountMenu = dynamic(() => import("./account-menu").then((part) => part.AccountMenu), {
  ssr: false,
  loading: () => <span className="size-8 pointer-coarse:size-10" />,
});

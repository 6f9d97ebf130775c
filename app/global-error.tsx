"use client";

import { ScreenBroke } from "@/components/panel";
import "./globals.css";

/** Where the frame itself broke. */
export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <ScreenBroke {...props} />
      </body>
    </html>
  );
}

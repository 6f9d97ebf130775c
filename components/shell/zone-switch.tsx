"use client";

import { Clock } from "lucide-react";
import { useTimeZone } from "@/components/panel";
import { Button } from "@/components/ui";

/** Whether every time is shown in UTC or in the local zone. */
export function ZoneSwitch() {
  const { zone, setZone } = useTimeZone();
  const isUtc = zone === "utc";
  return (
    <Button
      role="switch"
      aria-checked={isUtc}
      title={isUtc ? "Times are in UTC; press for local time" : "Times are local; press for UTC"}
      onClick={() => setZone(isUtc ? "local" : "utc")}
    >
      <Clock aria-hidden className="size-3.5 text-muted" />
      {isUtc ? "UTC" : "Local time"}
    </Button>
  );
}

import { ChartLine, Gauge, House, Map, Ruler, Scale } from "lucide-react";

/** All screens, in the order of the navigation; `g` and the key leads there. */
export const screens = [
  { path: "/", name: "Overview", icon: House, key: "o" },
  { path: "/size", name: "Size", icon: Ruler, key: "s" },
  { path: "/regions", name: "Regions", icon: Map, key: "r" },
  { path: "/quota", name: "Quota", icon: Gauge, key: "q" },
  { path: "/utilization", name: "Utilization", icon: ChartLine, key: "u" },
  { path: "/plan", name: "Plan", icon: Scale, key: "p" },
] as const;

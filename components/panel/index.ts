"use client";

export { PartialBanner } from "./banners";
export { Evidence } from "./evidence";
export { FailureCard } from "./failure-card";
export { PanelBoundary } from "./panel-boundary";
export { QueryPanel } from "./query-panel";
export { ScreenBroke } from "./screen-broke";
export { ScreenFrame } from "./screen-frame";
export { TimeZoneProvider, useTimeZone } from "./time-zone";
export { Waiting } from "./waiting";

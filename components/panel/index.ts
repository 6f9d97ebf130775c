"use client";

export { CalculatorElsewhere } from "./calculator-elsewhere";
export { Evidence } from "./evidence";
export { FailureCard, FailureCards, type SignInAgainOffer, SignInAgainProvider } from "./failure-cards";
export { FigureCell } from "./figure-cell";
export { Learn } from "./learn";
export { OfflineNotice } from "./offline-notice";
export { PanelBoundary } from "./panel-boundary";
export { QueryPanel } from "./query-panel";
export { ScreenBroke } from "./screen-broke";
export { ScreenFrame } from "./screen-frame";
export { TimeZoneProvider, useTimeZone } from "./time-zone";
export { SortHead } from "./sort-head";
export { Waiting } from "./waiting";

/**
 * Azure's price calculator takes a month for 730 hours and a year for 8,760; reservations are sold by the same.
 * Source: azure.microsoft.com/pricing/calculator, read 2026-11-21.
 */
export const MONTH_HOURS = 730;
export const YEAR_HOURS = 8_760;
export const DAY_HOURS = 24;

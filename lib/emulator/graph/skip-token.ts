import { badRequest } from "../arm-errors";
import { dice } from "../dice";

/** Where a page begins and how long it is; `page` counts from 1, for faults that are aimed at one. */
export type Stretch = { at: number; rows: number; page: number };

/** Opaque to callers, as Azure's is, and good for the same query over the same subscriptions only. */
export const skipToken = ({ at, rows, page }: Stretch, asked: string): string =>
  btoa(`${at} ${rows} ${page} ${stampOf(asked)}`);

/** @throws ArmError where it is none of ours, or another query's */
export function stretchOf(token: string, asked: string): Stretch {
  const [, at, rows, page, stamp] = pieces(token);
  if (stamp === undefined || stamp !== stampOf(asked)) {
    throw badRequest("BadRequest", "The $skipToken is not valid for this query and these subscriptions.");
  }
  return { at: Number(at), rows: Number(rows), page: Number(page) };
}

/** Which page a token asks for, whatever the query; 0 where it makes no sense. */
export const pageOfToken = (token: string): number => Number(pieces(token)[3] ?? 0);

const pieces = (token: string): readonly (string | undefined)[] =>
  /^(\d{1,9}) ([1-9]\d{0,8}) ([1-9]\d{0,8}) (\d+)$/.exec(decoded(token)) ?? [];

const stampOf = (asked: string) => String(Math.floor(dice(0, asked) * 2 ** 32));

function decoded(token: string): string {
  try {
    return atob(token);
  } catch {
    return "";
  }
}

import { joinDay, type OpenScale, openPosition } from './open-position.ts';

/** How a statement measures the time between two instants: joins to add, and what they give. */
export interface OpenBetween {
  /** LEFT JOINs that keep every row once. */
  readonly joins: string;
  /** Milliseconds; NULL where an instant is NULL or lies outside the tables of the calendar. */
  readonly milliseconds: string;
}

/**
 * Open time of a calendar within [from, to); elapsed time where the calendar is NULL, and 0 where `to` comes before. All
 * arguments are SQL over the columns of the statement, `prefix` begins the names of the joined tables. Instants may lie
 * from `since` to `asOf` of the promises that the tables were made for; outside, and for an unknown calendar, the answer is
 * NULL, never a wrong number.
 */
export function openBetween(
  scale: OpenScale,
  { calendar, from, to, prefix }: Readonly<Record<'calendar' | 'from' | 'to' | 'prefix', string>>,
): OpenBetween {
  const [first, last] = [`${prefix}_from`, `${prefix}_to`];
  const open = `${openPosition(scale, last, to)} - ${openPosition(scale, first, from)}`;
  return {
    joins: `${joinDay(scale, first, calendar, from)}\n${joinDay(scale, last, calendar, to)}`,
    milliseconds: `CASE WHEN ${to} <= ${from} THEN 0 WHEN ${calendar} IS NULL THEN ${to} - ${from} ELSE ${open} END`,
  };
}

import type { ClockPromises } from './clock-promises.ts';
import { isCalendarDays, seasonMs } from './local-day-table.ts';
import { type OpenScale, workingNumber } from './open-position.ts';

/** How a statement makes a duration exact at the start of a clock: joins to add, and what they give. */
export interface TargetAmount {
  readonly joins: string;
  /** In the duration's own measure; NULL where it cannot be told. */
  readonly milliseconds: string;
}

/** Of which of its durations, where it starts, and the row of `calendar_day` joined there. */
export interface TargetStart {
  readonly duration: 'target' | 'hard';
  readonly startAt: string;
  readonly calendar: string;
  readonly day: string;
  /** Open time of the calendar before the start. */
  readonly position: string;
}

/**
 * Calendar days are measured in the agreement's zone and business days in the calendar's, once (semantics §1); `d` is the
 * row of `clock_definition`. What no SLA promises is not asked.
 */
export function targetAmount(
  promises: ClockPromises,
  scale: OpenScale,
  { duration, startAt, calendar, day, position }: TargetStart,
): TargetAmount {
  const days = `d.${duration}_days`;
  const joins: string[] = [];
  const cases = [`WHEN d.${duration}_fixed_ms IS NOT NULL THEN d.${duration}_fixed_ms`];
  const durations = Object.values(promises.slas).map(({ target, hardLimit }) =>
    duration === 'target' ? target : hardLimit,
  );
  if (durations.some((each) => each?.unit === 'businessDays')) {
    joins.push(`LEFT JOIN calendar_closing k ON k.calendar_id = ${calendar}
  AND k.working_number = ${workingNumber(scale, day, startAt)} + CASE WHEN d.${duration}_is_open = 1 THEN ${days} END`);
    cases.push(`WHEN d.${duration}_is_open = 1 THEN k.closing_position - ${position}`);
  }
  if (durations.some((each) => each !== undefined && isCalendarDays(each))) {
    const local = `${startAt} + z.offset_ms + ${days} * 86400000`;
    const start = `CASE WHEN d.${duration}_is_open = 0 AND ${days} IS NOT NULL THEN ${startAt} END`;
    const season = (instant: string): string => scale.dialect.quotient(`(${instant})`, String(seasonMs));
    joins.push(`LEFT JOIN zone_offset z ON z.season = ${season(start)} AND z.from_at <= ${startAt} AND z.until_at > ${startAt}
LEFT JOIN zone_closing c ON c.season = ${season(local)} AND c.from_local <= ${local} AND c.until_local > ${local}`);
    cases.push(
      `WHEN d.${duration}_is_open = 0 THEN c.from_at + (${local} - c.from_local) * c.passes - ${startAt}`,
    );
  }
  return { joins: joins.join('\n'), milliseconds: `CASE ${cases.join(' ')} END` };
}

import type { Dialect } from '../dialect.ts';
import type { Model } from '../models/model.ts';
import type { OpenScale } from './open-position.ts';

/** Width of a stretch of open time: a look-up finds the few pieces that meet a stretch by its number. */
const stretchMs = 14_400_000;

/**
 * The pieces of open time by the open time before them: where a position p lies in (begins_after, ends_with], it is reached
 * at p + shift_ms, the earliest instant by which so much open time has passed.
 */
export function turnTable({ dialect, pieces }: OpenScale): Model {
  const before: string[] = [];
  const listed: string[] = [];
  for (let index = 1; index <= pieces; index++) {
    const begins = [`open_before`, ...before].join(' + ');
    before.push(`closes_${index} - opens_${index}`);
    listed.push(
      `SELECT calendar_id, ${begins} AS begins_after, ${begins} + closes_${index} - opens_${index} AS ends_with,
  begins_at + opens_${index} - (${begins}) AS shift_ms
FROM calendar_day WHERE closes_${index} > opens_${index}`,
    );
  }
  const none = `SELECT calendar_id, open_before AS begins_after, open_before AS ends_with, open_before AS shift_ms
FROM calendar_day WHERE 1 = 0`;
  const first = dialect.quotient('p.begins_after', String(stretchMs));
  const last = dialect.quotient('(p.ends_with - 1)', String(stretchMs));
  // No piece is longer than a day.
  const steps = Array.from({ length: 86_400_000 / stretchMs + 1 }, (_, index) => index);
  return {
    name: 'calendar_turn',
    query: `WITH piece AS (${listed.length === 0 ? none : listed.join('\nUNION ALL\n')}),
step AS (SELECT ${dialect.numbers(steps)} AS step)
SELECT p.calendar_id, ${first} + step.step AS stretch, p.begins_after, p.ends_with, p.shift_ms
FROM piece p JOIN step ON step.step <= ${last} - ${first}`,
  };
}

/** The piece in which a calendar reaches a position; without a calendar, a position or such a piece it is NULL. */
export function joinTurn(dialect: Dialect, alias: string, calendar: string, position: string): string {
  const stretch = dialect.quotient(`(${position} - 1)`, String(stretchMs));
  return `LEFT JOIN calendar_turn ${alias} ON ${alias}.calendar_id = ${calendar} AND ${alias}.stretch = ${stretch}
  AND ${alias}.begins_after < ${position} AND ${alias}.ends_with >= ${position}`;
}

/** The earliest instant by which the position is reached; elapsed time is its own position. */
export function turnedInstant(alias: string, calendar: string, position: string): string {
  return `CASE WHEN ${calendar} IS NULL THEN ${position} ELSE ${position} + ${alias}.shift_ms END`;
}

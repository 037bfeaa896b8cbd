import type { ClockDefinition } from '../../evaluate/clock/clock-definition.ts';
import { beyond, fixedAmount, isOpenTime, opens } from '../../evaluate/clock/clock-target.ts';
import type { Duration } from '../../support/duration.ts';
import type { OpeningHours } from '../../support/opening-hours.ts';
import type { Dialect } from '../dialect.ts';
import type { Model } from '../models/model.ts';
import { type ClockPromises, sinceOf } from './clock-promises.ts';
import { type DayShape, dayShapes } from './day-shapes.ts';
import { literalRows } from './literal-rows.ts';
import { type OpenDays, openDays, openPositions } from './open-days.ts';
import type { OpenScale } from './open-position.ts';
import { turnTable } from './turn-table.ts';
import { type WorkingDates, workingDates } from './working-dates.ts';

/** The tables of calendars, and the scale by which statements read them. */
export interface OpenTables {
  readonly models: readonly Model[];
  readonly scale: OpenScale;
}

interface Tabulated {
  readonly id: string;
  readonly hours: OpeningHours;
  readonly days: OpenDays;
  readonly working: WorkingDates;
  readonly shapes: readonly number[];
}

/**
 * `calendar_day`: open time before each day in UTC and the pieces of it within; `calendar_turn`: the other way round;
 * `calendar_closing`: the last closing of every working day; `calendar_end`: where each calendar ends.
 */
export function openTables(promises: ClockPromises): OpenTables {
  const { dialect, asOf } = promises;
  const definitions = Object.values(promises.slas);
  const range = { since: sinceOf(promises), asOf, longestMs: longestOf(definitions) };
  const shapes = dayShapes();
  const calendars = Object.entries(promises.calendars).map(([id, hours]): Tabulated => {
    const { days, working } = daysOf(hours, range, countsDays(definitions));
    return { id, hours, days, working, shapes: shapes.add(days, working.changes) };
  });
  const scale = {
    dialect,
    pieces: Math.max(0, ...shapes.shapes.map(({ pieces }) => pieces.length)),
    changes: Math.max(0, ...shapes.shapes.map(({ changes }) => changes.length)),
  };
  return {
    scale,
    models: [
      { name: 'calendar_shape', query: shapeRows(scale, shapes.shapes) },
      { name: 'calendar_day', query: dayRows(scale, calendars) },
      turnTable(scale),
      { name: 'calendar_closing', query: closingRows(dialect, calendars) },
      { name: 'calendar_end', query: endRows(dialect, calendars, asOf) },
    ],
  };
}

type Days = Pick<Tabulated, 'days' | 'working'>;

/** What was worked out last of each calendar: the same statements are written once to see what they read, and once to run them. */
const latest = new WeakMap<OpeningHours, Days & { readonly key: string }>();

function daysOf(hours: OpeningHours, range: Parameters<typeof openDays>[1], countsThem: boolean): Days {
  const key = JSON.stringify([range, countsThem]);
  const known = latest.get(hours);
  if (known?.key === key) return known;
  const days = openDays(hours, range);
  const working = countsThem ? workingDates(hours, days) : { closings: [], changes: [] };
  latest.set(hours, { key, days, working });
  return { days, working };
}

/** No shift is longer than two days, so as many working days and the rest of two more hold less than this. */
function longestOf(definitions: readonly ClockDefinition[]): number {
  const amounts = definitions.flatMap(({ target, grace, hardLimit }) => {
    const graceMs = grace === undefined ? 0 : fixedAmount(grace);
    return [openAmount(target) + graceMs, hardLimit === undefined ? 0 : openAmount(hardLimit)];
  });
  return Math.max(0, ...amounts);
}

function openAmount(duration: Duration): number {
  if (!isOpenTime(duration)) return 0;
  return duration.unit === 'businessDays' ? (duration.amount + 2) * 2 * 86_400_000 : fixedAmount(duration);
}

function countsDays(definitions: readonly ClockDefinition[]): boolean {
  return definitions.some(({ target, hardLimit }) =>
    [target, hardLimit].some((duration) => duration?.unit === 'businessDays'),
  );
}

function shapeRows({ dialect, pieces, changes }: OpenScale, shapes: readonly DayShape[]): string {
  const columns = ['shape_number', 'open_ms', 'working_days'];
  for (let index = 1; index <= pieces; index++) columns.push(`opens_${index}`, `closes_${index}`);
  for (let index = 1; index <= changes; index++) columns.push(`changes_${index}`, `by_${index}`);
  const rows = shapes.map((shape, number) => {
    const row: Record<string, number> = {
      shape_number: number,
      open_ms: shape.pieces.reduce((sum, { start, end }) => sum + end - start, 0),
      working_days: shape.changes.reduce((sum, { by }) => sum + by, 0),
    };
    for (let index = 1; index <= pieces; index++) {
      row[`opens_${index}`] = shape.pieces[index - 1]?.start ?? 0;
      row[`closes_${index}`] = shape.pieces[index - 1]?.end ?? 0;
    }
    for (let index = 1; index <= changes; index++) {
      row[`changes_${index}`] = shape.changes[index - 1]?.at ?? 0;
      row[`by_${index}`] = shape.changes[index - 1]?.by ?? 0;
    }
    return row;
  });
  return literalRows(dialect, Object.fromEntries(columns.map((name) => [name, 'BIGINT'])), rows);
}

function dayRows({ dialect, pieces, changes }: OpenScale, calendars: readonly Tabulated[]): string {
  const columns: string[] = [];
  for (let index = 1; index <= pieces; index++) columns.push(`s.opens_${index}`, `s.closes_${index}`);
  for (let index = 1; index <= changes; index++) columns.push(`s.changes_${index}`, `s.by_${index}`);
  const listed = calendars.map(({ id, days, shapes }) => {
    const numbers = shapes.map((_, index) => days.firstDay + index);
    return `SELECT ${dialect.text(id)} AS calendar_id, ${dialect.numbers(numbers)} AS utc_day, ${dialect.numbers(shapes)} AS shape_number`;
  });
  const none = { calendar_id: 'VARCHAR', utc_day: 'BIGINT', shape_number: 'BIGINT' } as const;
  const before = (column: string): string =>
    dialect.wide(
      `coalesce(sum(s.${column}) OVER (PARTITION BY d.calendar_id ORDER BY d.utc_day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)`,
    );
  return `WITH day AS (${listed.length === 0 ? literalRows(dialect, none, []) : listed.join('\nUNION ALL\n')})
SELECT d.calendar_id, d.utc_day, d.utc_day * 86400000 AS begins_at, ${before('open_ms')} AS open_before,
  ${before('working_days')} AS working_before${columns.map((column) => `, ${column}`).join('')}
FROM day d JOIN calendar_shape s ON s.shape_number = d.shape_number`;
}

function closingRows(dialect: Dialect, calendars: readonly Tabulated[]): string {
  const listed = calendars
    .filter(({ working }) => working.closings.length > 0)
    .map(({ id, days, working: { closings } }) => {
      const numbers = closings.map((_, index) => index + 1);
      const positions = closings.map(openPositions(days));
      return `SELECT ${dialect.text(id)} AS calendar_id, ${dialect.numbers(numbers)} AS working_number, ${dialect.numbers(positions)} AS closing_position`;
    });
  const none = { calendar_id: 'VARCHAR', working_number: 'BIGINT', closing_position: 'BIGINT' } as const;
  return listed.length === 0 ? literalRows(dialect, none, []) : listed.join('\nUNION ALL\n');
}

function endRows(dialect: Dialect, calendars: readonly Tabulated[], asOf: number): string {
  const columns = {
    calendar_id: 'VARCHAR',
    now_position: 'BIGINT',
    promised_ms: 'BIGINT',
    ever_opens: 'BIGINT',
    beyond_problem: 'VARCHAR',
  } as const;
  const rows = calendars.map(({ id, hours, days }) => ({
    calendar_id: id,
    now_position: openPositions(days)(asOf),
    promised_ms: days.promisedMs,
    ever_opens: opens(hours) ? 1 : 0,
    beyond_problem: beyond(hours),
  }));
  return literalRows(dialect, columns, rows);
}

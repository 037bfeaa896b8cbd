import { describe, expect, test } from 'vitest';
import { clockModels } from '../../../src/sql/clocks/clock-models.ts';
import { openBetween } from '../../../src/sql/clocks/open-between.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { openTimeOf } from '../../../src/support/open-time.ts';
import { createRandom } from '../../../src/support/random.ts';
import { noDuckDb, openDuckDb } from '../duckdb-engine.ts';
import { tableStatements } from '../lead-rows.ts';
import { modelStatements } from '../model-statements.ts';
import { randomCalendar } from './random-calendars.ts';

const since = Date.UTC(2026, 0, 10);
const asOf = Date.UTC(2027, 1, 10, 12);

const random = createRandom(8);
const drawn = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => randomCalendar(random, id, 2026));
const calendars = Object.fromEntries(drawn.map((hours) => [hours.id, hours]));

const span = {
  name: 'span',
  description: 'Two instants and a calendar.',
  columns: [
    { name: 'span_number', type: 'integer', nullable: false, description: '' },
    { name: 'calendar_id', type: 'name', nullable: true, description: '' },
    { name: 'from_at', type: 'instant', nullable: true, description: '' },
    { name: 'to_at', type: 'instant', nullable: true, description: '' },
  ],
} as const;

describe('open time between two columns of a statement', () => {
  test('is that of the calendar, elapsed time without one, and unknown outside its tables', async () => {
    const connection = await openDuckDb();
    if (connection === undefined) return console.warn(noDuckDb);
    const promises = { dialect: duckdb, asOf, since, zone: 'UTC', calendars, teamCalendars: {}, slas: {} };
    const { models, scale } = clockModels(promises);
    // Models that read facts are not made: nothing here needs them.
    const tables = models.filter(({ name }) => name.startsWith('calendar_'));
    for (const statement of modelStatements(tables)) await connection.run(statement);
    const instant = (): number => since + random.below(asOf - since + 1);
    const rows = Array.from({ length: 3000 }, (_, index) => ({
      span_number: index,
      calendar_id: random.pick([...Object.keys(calendars), 'elapsed']),
      from_at: instant(),
      to_at: instant(),
    }));
    const outside = [
      { span_number: 3000, calendar_id: 'a', from_at: since - 3 * 86_400_000, to_at: asOf },
      { span_number: 3001, calendar_id: 'unknown', from_at: since, to_at: asOf },
      { span_number: 3002, calendar_id: 'a', from_at: since, to_at: undefined },
    ];
    for (const statement of tableStatements(span, [...rows, ...outside], duckdb))
      await connection.run(statement);
    const { joins, milliseconds } = openBetween(scale, {
      calendar: "CASE WHEN s.calendar_id <> 'elapsed' THEN s.calendar_id END",
      from: 's.from_at',
      to: 's.to_at',
      prefix: 'open',
    });
    const found = await connection.runAndReadAll(
      `SELECT ${milliseconds} FROM span s ${joins} ORDER BY s.span_number`,
    );
    const expected = rows.map(({ calendar_id: id, from_at: from, to_at: to }) => {
      const hours = calendars[id];
      return hours === undefined ? Math.max(0, to - from) : openTimeOf(hours).measure(from, to);
    });
    const got = found.getRows().map(([value]) => (value === null ? null : Number(value)));
    expect(got).toEqual([...expected, null, null, null]);
  });
});

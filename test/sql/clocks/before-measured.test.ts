import { expect, test } from 'vitest';
import type { ClockFact } from '../../../src/evaluate/clock/clock-fact.ts';
import { at, berlin, lasting, promise } from '../../evaluate/clock/clock-case.ts';
import { noDuckDb, openDuckDb } from '../duckdb-engine.ts';
import type { ClockLead } from './clock-lead.ts';
import { clocksByDuckDb } from './duckdb-clocks.ts';
import { leadKey } from './read-clocks.ts';

const start: ClockFact = { fact: 'start', at: at('2025-06-02T08:00Z'), cycle: 1 };

const leads: readonly ClockLead[] = [
  { lead: 'early', sla: 'open', facts: [start] },
  { lead: 'early', sla: 'dates', facts: [start] },
  { lead: 'early', sla: 'capped', facts: [start] },
  { lead: 'early', sla: 'elapsed', facts: [start] },
  { lead: 'late', sla: 'open', facts: [{ ...start, at: at('2026-06-01T08:00Z') }] },
];

test('a clock from before the calendars of a run is in error, unless it reads none', async () => {
  const connection = await openDuckDb();
  if (connection === undefined) return console.warn(noDuckDb);
  const promises = {
    asOf: at('2026-06-01T09:00Z'),
    since: at('2026-01-01T00:00Z'),
    zone: 'Europe/Berlin',
    calendars: { berlin },
    teamCalendars: {},
    agreementCalendar: 'berlin',
    slas: {
      open: promise('4 business hours'),
      dates: promise('3 calendar days'),
      capped: promise('4 hours', { hardLimit: lasting('4 business hours') }),
      elapsed: promise('4 hours'),
    },
  };
  const readings = await clocksByDuckDb(connection, promises, leads);
  const told = leads.map(({ sla, lead }) =>
    (readings.get(leadKey(sla, lead)) ?? []).map((reading) =>
      reading.state === 'error' ? reading.problem : reading.state,
    ),
  );
  expect(told).toEqual([
    ['before-measured-dates'],
    ['before-measured-dates'],
    ['before-measured-dates'],
    ['breached'],
    ['open'],
  ]);
});

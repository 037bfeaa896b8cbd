import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClockReading } from '../../../src/evaluate/clock/clock-reading.ts';
import type { AgreementInForce } from '../../../src/model/agreement-in-force.ts';
import type { Sla } from '../../../src/model/sla.ts';
import { dayOfDate } from '../../../src/support/local-date.ts';
import type { OpeningHours } from '../../../src/support/opening-hours.ts';
import { startOfDay } from '../../../src/support/zoned-time.ts';
import { leadKey } from '../../sql/clocks/read-clocks.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import type { Row } from '../../sql/lead-rows.ts';
import { agreementWith, pinnedClocksByDuckDb, slaWith, type WorldRows } from './pinned-world.ts';

/** Version 2 takes effect on Thursday, 1 October 2026; its calendar closes on Friday the 2nd. */
const effectiveFrom = '2026-10-01';
const office = (holidays: readonly string[]): OpeningHours => ({
  id: 'office',
  zone: 'Europe/Berlin',
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
  holidays,
  exceptions: {},
});

const clock: Sla['clock'] = {
  start: { fact: 'stage', stage: 'mql' },
  stop: [{ fact: 'touch', by: 'human' }],
  cancel: [{ fact: 'disposed' }],
  reset: [{ fact: 'signal', signal: 'demo-request' }],
  pause: [],
};
const contact = (hours: number): Sla =>
  slaWith('contact', {
    within: { amount: hours, unit: 'businessHours' },
    clock,
    restart: { causes: ['absence'], max: 1 },
  });
const followUp = slaWith('follow-up', {
  within: { amount: 1, unit: 'hours' },
  clock: { ...clock, reset: [] },
});

const boundary = startOfDay('Europe/Berlin', dayOfDate(effectiveFrom));
const versions: readonly AgreementInForce[] = [
  { agreement: agreementWith('1', [contact(4)], [office([])]), until: boundary },
  { agreement: agreementWith('2', [contact(2), followUp], [office(['2026-10-02'])]), from: boundary },
];
const asOf = at('2026-11-30T12:00+01:00');

function at(text: string): number {
  return Date.parse(text);
}

/** A lead that becomes an MQL at an instant. */
function entered(lead: string, instant: number, more: Row = {}): Row {
  return { lead_id: lead, row_number: 1, to_stage: 'mql', entered_at: instant, ...more };
}

let connection: DuckDBConnection | undefined;
beforeAll(async () => {
  connection = await openDuckDb();
  if (connection === undefined) console.warn(noDuckDb);
});

async function clocksOf(
  rows: WorldRows,
  sla: string,
  lead: string,
  inForce: readonly AgreementInForce[] = versions,
): Promise<readonly ClockReading[] | undefined> {
  if (connection === undefined) return undefined;
  return (await pinnedClocksByDuckDb(connection, inForce, rows, asOf)).get(leadKey(sla, lead)) ?? [];
}

describe('a clock keeps the version of its start', () => {
  it.each([
    ['a millisecond before it takes effect', boundary - 1, '2026-10-01T13:00+02:00'],
    ['at the instant at which it takes effect', boundary, '2026-10-01T11:00+02:00'],
  ])('%s', async (_, start, dueAt) => {
    const [reading] = (await clocksOf({ 'stage-history': [entered('L', start)] }, 'contact', 'L')) ?? [{}];
    if (connection !== undefined) expect(reading).toMatchObject({ state: 'breached', dueAt: at(dueAt) });
  });

  it('and its calendar: one that runs over the boundary does not see the new holiday', async () => {
    const start = at('2026-09-30T16:00+02:00');
    const [long] =
      (await clocksOf({ 'stage-history': [entered('L', start)] }, 'contact', 'L', [
        { agreement: agreementWith('1', [contact(12)], [office([])]), until: boundary },
        ...versions.slice(1),
      ])) ?? [];
    // One hour on Wednesday, eight on Thursday, three on the Friday that only version 2 closes.
    if (connection !== undefined) expect(long).toMatchObject({ dueAt: at('2026-10-02T12:00+02:00') });
  });

  it('the new holiday counts for what starts after it', async () => {
    const rows = { 'stage-history': [entered('L', at('2026-10-01T16:00+02:00'))] };
    const [reading] = (await clocksOf(rows, 'contact', 'L')) ?? [];
    // The second hour is Monday's.
    if (connection !== undefined) expect(reading).toMatchObject({ dueAt: at('2026-10-05T10:00+02:00') });
  });

  it('through a restart: identity, target and calendar stay, only the time begins anew', async () => {
    const rows: WorldRows = {
      'stage-history': [entered('L', at('2026-09-30T16:00+02:00'))],
      assignments: [
        {
          assignment_id: 'a',
          lead_id: 'L',
          cycle_number: 1,
          assigned_at: at('2026-10-01T10:00+02:00'),
          assignment_cause: 'absence',
        },
      ],
    };
    const readings = (await clocksOf(rows, 'contact', 'L')) ?? [];
    if (connection === undefined) return;
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({
      targetMs: 4 * 3_600_000,
      firstStartAt: at('2026-09-30T16:00+02:00'),
      startAt: at('2026-10-01T10:00+02:00'),
      dueAt: at('2026-10-01T14:00+02:00'),
    });
  });

  it('a reset after the boundary begins a clock of the new version', async () => {
    const rows: WorldRows = {
      'stage-history': [entered('L', at('2026-09-30T16:00+02:00'))],
      events: [
        {
          event_id: 'e',
          lead_id: 'L',
          signal_id: 'demo-request',
          occurred_at: at('2026-10-01T10:00+02:00'),
          logged_at: at('2026-10-01T10:00+02:00'),
          is_excluded: false,
        },
      ],
    };
    const readings = (await clocksOf(rows, 'contact', 'L')) ?? [];
    if (connection === undefined) return;
    expect(readings).toMatchObject([
      { state: 'canceled', canceledAt: at('2026-10-01T10:00+02:00'), targetMs: 4 * 3_600_000 },
      { state: 'breached', dueAt: at('2026-10-01T12:00+02:00'), targetMs: 2 * 3_600_000 },
    ]);
  });

  it('an SLA that was born later starts no clock before', async () => {
    const rows: WorldRows = {
      'stage-history': [entered('old', boundary - 1), entered('new', boundary)],
    };
    const [old, fresh] = [await clocksOf(rows, 'follow-up', 'old'), await clocksOf(rows, 'follow-up', 'new')];
    if (connection === undefined) return;
    expect(old).toEqual([]);
    expect(fresh).toMatchObject([{ state: 'breached', dueAt: boundary + 3_600_000 }]);
  });

  it('the first start of a cycle decides, also when the later version hears another one', async () => {
    const rows: WorldRows = {
      'stage-history': [
        entered('L', boundary - 1),
        entered('L', boundary + 3_600_000, { row_number: 2, to_stage: 'sal' }),
      ],
    };
    const later = { ...contact(2), clock: { ...clock, start: { fact: 'stage', stage: 'sal' } as const } };
    const readings = await clocksOf(rows, 'contact', 'L', [
      ...versions.slice(0, 1),
      { agreement: agreementWith('2', [later], [office([])]), from: boundary },
    ]);
    if (connection === undefined) return;
    expect(readings).toMatchObject([{ firstStartAt: boundary - 1, targetMs: 4 * 3_600_000 }]);
  });

  it('nothing starts on a day on which nothing is in force', async () => {
    const rows: WorldRows = { 'stage-history': [entered('L', boundary + 3_600_000)] };
    const readings = await clocksOf(rows, 'contact', 'L', [
      ...versions.slice(0, 1),
      { ...versions[1], from: boundary + 86_400_000 } as AgreementInForce,
    ]);
    if (connection !== undefined) expect(readings).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import { formatExact } from '../../../src/support/exact.ts';
import { instant } from '../../evaluate/a-lead.ts';
import { noDuckDb } from '../../sql/duckdb-engine.ts';
import type { Row } from '../../sql/lead-rows.ts';
import {
  agreementFrom,
  called,
  empty,
  entered,
  hasEngine,
  leads,
  measured,
  type SmallExport,
} from './small-export.ts';

if (!hasEngine) console.warn(noDuckDb);

function commitment(id: string, measure: string, bound: string, side = 'sales'): string {
  return `kind: commitment\nid: ${id}\nowner: ${side}\npromise: { en: We do. }\nmeasure: ${measure}\n${bound}\nper: month\n`;
}

/** What was told of March, and what is said of it, at an instant of May; March settles on 3 April at midnight. */
async function march(agreement: Agreement, records: SmallExport, asOf = '2026-05-20T12:00+02:00') {
  const { commitments, escalations } = await measured(
    agreement,
    { ...empty, ...records },
    { asOf, since: '2026-03-01T00:00+01:00' },
  );
  const own = commitments[0]?.periods[0];
  const blocks = escalations.promises.find(({ promise }) => promise.startsWith('commitment/'))?.blocks ?? [];
  const block = blocks.find(({ label }) => label === '2026-03');
  return {
    said: own?.figure.value === undefined ? own?.figure.status : formatExact(own.figure.value),
    standing: own?.standing,
    judged: block?.state,
    value: block?.value && `${block.value.numerator}/${block.value.denominator}`,
  };
}

const rejected = (lead: string, at: string): Row => ({
  ...entered(lead, 'lost', at, { row_number: 2, reason_id: 'competitor', cycle_end: 'disqualify' }),
});
const ruled = (lead: string, at: string, logged?: string): Row => ({
  lead_id: lead,
  cycle_number: 1,
  ruled_at: instant(at),
  logged_at: logged === undefined ? null : instant(logged),
  ruled_outcome: 'accepted',
});

describe.skipIf(!hasEngine)('a commitment escalates by what was known when its period settled', () => {
  const ids = leads(4);
  const handoffs = ids.flatMap((lead, index) => [
    entered(lead, 'mql', '2026-03-10T10:00+01:00'),
    index < 2
      ? entered(lead, 'sal', '2026-03-10T11:00+01:00', { row_number: 2 })
      : rejected(lead, '2026-03-10T11:00+01:00'),
  ]);

  it('a ruling after it restates the report, never the escalation', async () => {
    const agreement = agreementFrom('2026-03-01', [
      commitment('take', '{ acceptance: true }', 'atLeast: 60 %'),
    ]);
    const at = (...ruling: readonly Row[]) => march(agreement, { stage_history: handoffs, ruling });
    const missed = { judged: 'missed', value: '1/2' };
    expect(await at()).toEqual({ said: '1/2', standing: 'missed', ...missed });
    expect(await at(ruled('L-3', '2026-04-03T00:00+02:00'))).toEqual({
      said: '3/4',
      standing: 'kept',
      judged: 'met',
      value: '3/4',
    });
    expect(await at(ruled('L-3', '2026-04-03T00:01+02:00'))).toEqual({
      said: '3/4',
      standing: 'kept',
      ...missed,
    });
    expect(await at(ruled('L-3', '2026-03-12T10:00+01:00', '2026-04-07T10:00+02:00'))).toEqual({
      said: '3/4',
      standing: 'kept',
      ...missed,
    });
  });

  it('a stage is entered when that is written down, so a later period has it', async () => {
    const agreement = agreementFrom('2026-03-01', [
      commitment('volume', '{ entries: mql }', 'atLeast: 5', 'marketing'),
    ]);
    const late = (logged: string) =>
      entered('Z', 'mql', '2026-03-20T10:00+01:00', { logged_at: instant(logged) });
    const at = (...rows: readonly Row[]) => march(agreement, { stage_history: [...handoffs, ...rows] });
    expect(await at()).toEqual({ said: '4', standing: 'missed', judged: 'missed', value: '4/1' });
    expect(await at(late('2026-03-31T23:00+02:00'))).toEqual({
      said: '5',
      standing: 'kept',
      judged: 'met',
      value: '5/1',
    });
    const missed = { said: '4', standing: 'missed', judged: 'missed', value: '4/1' };
    expect(await at(late('2026-04-01T00:00+02:00'))).toEqual(missed);
    expect(await at(late('2026-04-04T00:00+02:00'))).toEqual(missed);
  });

  it('an acceptance after it makes no case of a cohort that was judged without it', async () => {
    const agreement = agreementFrom('2026-03-01', [
      commitment(
        'quality',
        '{ conversion: { from: mql, to: won, base: accepted, within: 3 days } }',
        'atLeast: 50 %',
        'marketing',
      ),
    ]);
    // March settles on 6 April. A is accepted and won in time, B is returned and accepted when it comes again in April.
    const history = [
      entered('A', 'mql', '2026-03-10T10:00+01:00'),
      entered('A', 'sal', '2026-03-10T11:00+01:00', { row_number: 2 }),
      entered('A', 'won', '2026-03-11T11:00+01:00', { row_number: 3 }),
      ...['B', 'C'].flatMap((lead) => [
        entered(lead, 'mql', '2026-03-10T10:00+01:00'),
        entered(lead, 'lead', '2026-03-10T11:00+01:00', { row_number: 2, reason_id: 'bad-data' }),
        entered(lead, 'mql', '2026-04-07T10:00+02:00', { row_number: 3 }),
        entered(lead, 'sal', '2026-04-07T11:00+02:00', { row_number: 4 }),
      ]),
    ];
    expect(await march(agreement, { stage_history: history })).toEqual({
      said: '1/3',
      standing: 'missed',
      judged: 'met',
      value: '1/1',
    });
  });

  it('a call after it leaves the lead untouched for the escalation', async () => {
    const agreement = agreementFrom('2026-03-01', [
      commitment('nobody-waits', '{ untouched: first-contact }', 'atMost: 10 %'),
    ]);
    const at = (when: string) =>
      march(agreement, {
        stage_history: [entered('A', 'mql', '2026-03-10T10:00+01:00')],
        activity: [called('A', when)],
      });
    expect(await at('2026-04-02T10:00+02:00')).toEqual({
      said: '0',
      standing: 'kept',
      judged: 'met',
      value: '0/1',
    });
    expect(await at('2026-04-03T10:00+02:00')).toEqual({
      said: '0',
      standing: 'kept',
      judged: 'missed',
      value: '1/1',
    });
  });

  it('an assignment by hand written down after it does not count in the escalation', async () => {
    const agreement = agreementFrom('2026-03-01', [
      commitment('by-rule', '{ routedByHand: true }', 'atMost: 10 %'),
    ]);
    const given = (cause: string, at: string, logged?: string): Row => ({
      assignment_id: at,
      lead_id: 'A',
      cycle_number: 1,
      assigned_at: instant(at),
      logged_at: logged === undefined ? null : instant(logged),
      owner_id: 'm-101',
      assignment_cause: cause,
    });
    const assignment = [
      given('manual', '2026-03-10T09:00+01:00', '2026-04-10T09:00+02:00'),
      given('routing', '2026-03-10T10:00+01:00'),
    ];
    expect(await march(agreement, { assignment })).toEqual({
      said: '1',
      standing: 'missed',
      judged: 'met',
      value: '0/1',
    });
  });
});

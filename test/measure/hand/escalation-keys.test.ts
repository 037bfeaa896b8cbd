import { describe, expect, it } from 'vitest';
import { noDuckDb } from '../../sql/duckdb-engine.ts';
import type { Row } from '../../sql/lead-rows.ts';
import { agreementFrom, assigned, empty, entered, hasEngine, leads, measured } from './small-export.ts';

if (!hasEngine) console.warn(noDuckDb);

const team = `kind: people
teams:
  field-sales: { side: sales, lead: sales-manager }
members:
  f-201: { team: field-sales, roles: [sdr] }
`;

const volume = `kind: commitment
id: volume
owner: marketing
promise: { en: Ten MQLs a month. }
measure: { entries: mql }
atLeast: 10
per: month
`;

/** Told by the agreement itself. */
const reports = `kind: commitment
id: reports
owner: marketing
promise: { en: Every cut is announced. }
measure: { capacityNotice: 30 days }
atLeast: 100 %
per: month
`;

/** One MQL in each week from 2026-W02 on, on Tuesday at ten, which nobody calls. */
function uncalled(weeks: number): readonly Row[] {
  return leads(weeks).map((lead, week) =>
    entered(lead, 'mql', new Date(Date.UTC(2026, 0, 6 + 7 * week, 9)).toISOString()),
  );
}

describe.skipIf(!hasEngine)('escalations', () => {
  it('have the same keys whatever the first date of the figures is', async () => {
    const agreement = agreementFrom('2026-01-01', []);
    const records = { ...empty, stage_history: uncalled(20) };
    const asOf = '2026-06-01T12:00+02:00';
    const keys = [];
    for (const since of ['2026-01-01', '2026-02-10', '2026-05-04', '2025-03-01']) {
      const { escalations } = await measured(agreement, records, { asOf, since: `${since}T00:00+01:00` });
      keys.push(escalations.events.map(({ key }) => key));
    }
    // Five weeks of one clock each are too few for a block of one, so four weeks make a thin one; nothing is judged.
    expect(new Set(keys.map((each) => each.join('\n'))).size).toBe(1);
    // With five a week, each week is a block of its own.
    const more = { ...empty, stage_history: leads(5).flatMap((prefix) => many(prefix)) };
    const told = [];
    for (const since of ['2026-01-01', '2026-02-10', '2026-05-04']) {
      const { escalations } = await measured(agreement, more, { asOf, since: `${since}T00:00+01:00` });
      told.push(escalations.events.map(({ key }) => key));
    }
    expect(told[0]).toEqual([
      'first-contact|sales|2026-W02|L1',
      'first-contact|sales|2026-W02|L2',
      'first-contact|sales|2026-W02|L3',
    ]);
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  it('begin with the first known entry where no date is agreed, and not before it was written down', async () => {
    const agreement = agreementFrom(undefined, []);
    const asOf = '2026-03-02T12:00+01:00';
    const rows = ['A', 'B', 'C', 'D', 'E'].map((lead) => entered(lead, 'mql', '2026-02-03T10:00+01:00'));
    const late = entered('Z', 'mql', '2026-01-06T10:00+01:00', { logged_at: Date.UTC(2026, 1, 20) });
    for (const history of [rows, [...rows, late]]) {
      const { escalations } = await measured(agreement, { ...empty, stage_history: history }, { asOf });
      expect(
        escalations.promises.map(({ promise, blocks }) => [promise, blocks[0]?.weeks[0]?.label]),
      ).toEqual([['first-contact', '2026-W06']]);
      expect(escalations.events.map(({ key }) => key)).toEqual(['first-contact|sales|2026-W06|L1']);
    }
  });

  it('stay with the team that owned the lead as it was known when the week settled', async () => {
    const agreement = agreementFrom('2026-01-01', [team]);
    const ids = leads(5);
    const asOf = '2026-03-02T12:00+01:00';
    const history = ids.map((lead) => entered(lead, 'mql', '2026-02-03T10:00+01:00'));
    const given = ids.map((lead) => assigned(lead, 'm-101', '2026-02-03T10:01+01:00'));
    const moved = (logged: string) =>
      ids.map((lead) =>
        assigned(lead, 'f-201', '2026-02-03T11:00+01:00', {
          assignment_cause: 'absence',
          logged_at: Date.parse(logged),
        }),
      );
    const keys = async (assignment: readonly Row[]) => {
      const records = { ...empty, stage_history: history, assignment };
      const { escalations } = await measured(agreement, records, { asOf });
      return escalations.events.map(({ key }) => key);
    };
    expect(await keys(given)).toEqual(['first-contact|inside-sales|2026-W06|L1']);
    // W06 ends on Monday the 9th and settles on Wednesday at midnight.
    expect(await keys([...given, ...moved('2026-02-11T00:00+01:00')])).toEqual([
      'first-contact|field-sales|2026-W06|L1',
    ]);
    expect(await keys([...given, ...moved('2026-02-11T00:01+01:00')])).toEqual([
      'first-contact|inside-sales|2026-W06|L1',
    ]);
  });

  it('of commitments leave out periods that were over before the export begins, if leads have to tell of them', async () => {
    const agreement = agreementFrom('2025-10-01', [volume, reports]);
    const { escalations } = await measured(
      agreement,
      { ...empty, stage_history: [entered('A', 'mql', '2026-03-10T10:00+01:00')] },
      { asOf: '2026-04-10T12:00+02:00' },
    );
    expect(
      escalations.promises
        .filter(({ promise }) => promise.startsWith('commitment/'))
        .map(({ promise, blocks }) => [promise, blocks.map(({ label }) => label)]),
    ).toEqual([
      ['commitment/reports', ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03']],
      ['commitment/volume', ['2026-03']],
    ]);
  });

  it('of commitments leave out periods that began before the agreement held', async () => {
    const agreement = agreementFrom('2026-02-10', [volume]);
    const { commitments, escalations } = await measured(
      agreement,
      { ...empty, stage_history: [entered('A', 'mql', '2026-03-10T10:00+01:00')] },
      { asOf: '2026-04-10T12:00+02:00' },
    );
    expect(escalations.events.map(({ key }) => key)).toEqual(['commitment/volume|all|2026-03|L1']);
    // Reports still say what the months before it came to.
    expect(commitments[0]?.periods.map(({ period, standing }) => [period.label, standing])).toEqual([
      ['2026-01', 'missed'],
      ['2026-02', 'missed'],
      ['2026-03', 'missed'],
      ['2026-04', 'not judged'],
    ]);
  });
});

function many(prefix: string): readonly Row[] {
  return uncalled(20).map((row) => ({ ...row, lead_id: `${prefix}/${row['lead_id']}` }));
}

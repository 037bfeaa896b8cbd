import { expect, it } from 'vitest';
import { openDuckDb } from '../sql/duckdb-engine.ts';
import { type ExportRows, exportFolder, type Told, toldIn } from './told-facts.ts';

/*
 * Clocks over the weekend on which Berlin's clocks go forward, worked out by hand: Monday to Friday 09:00 to 17:30, four
 * business hours and thirty minutes of grace for the first contact, two business days for the decision. A lead that becomes an
 * MQL on Friday at 16:30 (15:30 UTC) has one hour left that day; on Monday nine o'clock is 07:00 UTC.
 */
const hasEngine = (await openDuckDb()) !== undefined;
const none = '#N/A';

const leads = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `00Q00000000000${number}`);
const becoming = (lead: string, cycle = 1, day = '2026-03-27'): string =>
  `${lead},,${cycle},lead,mql,${day}T15:30:00Z,,auto,,,`;
const call = (id: string, lead: string, at: string): string => `${id},${lead},m-5,call,outbound,,,,${at},`;

const rows: ExportRows = {
  leads: leads.map((lead) => `${lead},2026-03-01T00:00:00Z,,,Firma,DE,100`),
  events: [
    'd1,00Q000000000001,demo-request,2026-03-20T09:00:00Z,,',
    // After the handoff: no part of its score.
    'd2,00Q000000000001,email-click,2026-03-28T09:00:00Z,,',
  ],
  consents: ['00Q000000000001,1,email-marketing,given,2026-01-01T00:00:00Z'],
  'stage-history': [
    ...leads.map((lead) => becoming(lead)),
    // Disqualified before the limit, and in its second cycle.
    '00Q000000000006,,1,mql,lead,2026-03-30T08:00:00Z,,user,competitor,disqualify,',
    '00Q000000000007,,1,mql,lead,2026-03-27T16:00:00Z,,user,timing,recycle,',
    becoming('00Q000000000007', 2, '2026-03-30'),
  ],
  waitings: [
    '00Q000000000002,waiting-for-data,2026-03-30T07:30:00Z,2026-03-30T08:30:00Z,',
    '00Q000000000003,waiting-for-data,2026-03-30T07:30:00Z,,',
  ],
  activities: [
    call('c4', leads[3] ?? '', '2026-03-30T14:00:00Z'),
    call('c5', leads[4] ?? '', '2026-03-30T08:00:00Z'),
  ],
  waivers: ['first-contact,00Q000000000008,1,2026-03-30T09:00:00Z,marketing,the desk was ill'],
};

function contact({ rows: told }: Told, lead: number): readonly (string | undefined)[] {
  const row = told.get(leads[lead - 1] ?? '') ?? {};
  return ['LP_At_75', 'LP_At_100', 'LP_Due', 'LP_Stop'].map((name) => row[`${name}_First_Contact__c`]);
}

it.skipIf(!hasEngine)('tells the instants of the newest clock of every promise', async () => {
  const told = await toldIn(exportFolder(rows), '2026-03-30T16:00:00Z');
  expect(told.code, told.stderr).toBe(0);
  const [three, four, limit] = ['2026-03-30T09:00:00Z', '2026-03-30T10:00:00Z', '2026-03-30T10:30:00Z'];
  expect(contact(told, 1)).toEqual([three, four, limit, none]);
  // An hour of waiting, after half an hour on Monday.
  expect(contact(told, 2)).toEqual([
    '2026-03-30T10:00:00Z',
    '2026-03-30T11:00:00Z',
    '2026-03-30T11:30:00Z',
    none,
  ]);
  // It still waits, so nothing can be told; the other promise does not wait.
  expect(contact(told, 3)).toEqual([none, none, none, none]);
  const decision = told.rows.get(leads[2] ?? '') ?? {};
  expect(decision['LP_Due_Decision__c']).toBe('2026-03-31T15:30:00Z');
  // 18 hours of open time: one on Friday, eight and a half on Monday, four on Tuesday.
  expect(decision['LP_At_75_Decision__c']).toBe('2026-03-31T11:00:00Z');
  // Too late, and in time: then the shares that had not passed are blank.
  expect(contact(told, 4)).toEqual([three, four, limit, '2026-03-30T14:00:00Z']);
  expect(contact(told, 5)).toEqual([none, none, limit, '2026-03-30T08:00:00Z']);
  expect(contact(told, 6)).toEqual([none, none, none, none]);
  // The second cycle's: from Monday 17:30 (15:30 UTC), closing time, so all of it lies on Tuesday.
  expect(contact(told, 7)).toEqual([
    '2026-03-31T10:00:00Z',
    '2026-03-31T11:00:00Z',
    '2026-03-31T11:30:00Z',
    none,
  ]);
  expect(contact(told, 8)).toEqual([none, none, none, none]);
});

it.skipIf(!hasEngine)('tells a waived clock until its limit', async () => {
  const told = await toldIn(exportFolder(rows), '2026-03-30T10:30:00Z');
  expect(contact(told, 8)[2]).toBe('2026-03-30T10:30:00Z');
});

it.skipIf(!hasEngine)(
  'tells what a lead scored at its handoff, and leaves alone what was told before',
  async () => {
    const folder = exportFolder(rows);
    const score = ({ rows: told }: Told, lead: number) => {
      const row = told.get(leads[lead - 1] ?? '') ?? {};
      return [row['LP_Total_At_Handoff__c'], row['LP_Grade_At_Handoff__c']];
    };
    const told = await toldIn(folder, '2026-03-30T16:00:00Z');
    // 20 for the size, 10 for the country, 40 and 3 for the demo.
    expect(score(told, 1)).toEqual(['73', 'A']);
    expect(score(told, 7)).toEqual(['30', 'A']);
    const later = await toldIn(folder, '2026-03-30T16:00:00Z', '--handoffs-since', '2026-03-27T15:30:00Z');
    expect(score(later, 1)).toEqual(['', '']);
    expect(score(later, 7)).toEqual(['30', 'A']);
  },
);

it.skipIf(!hasEngine)('tells the first entry of the newest cycle', async () => {
  const [again, leaping, corrected] = ['00Q00000000000A', '00Q00000000000B', '00Q00000000000C'];
  const told = await toldIn(
    exportFolder({
      leads: [again, leaping, corrected].map((lead) => `${lead},2026-03-01T00:00:00Z,,,Firma,DE,100`),
      'stage-history': [
        // Accepted in its first cycle, not yet in the second.
        `${again},,1,lead,mql,2026-03-02T10:00:00Z,,auto,,,`,
        `${again},,1,mql,sal,2026-03-03T10:00:00Z,,user,,,`,
        `${again},,1,sal,lead,2026-03-04T10:00:00Z,,user,timing,recycle,`,
        `${again},,2,lead,mql,2026-03-27T10:00:00Z,,auto,,,`,
        // Past a stage that may not be skipped: it is implied.
        `${leaping},,1,lead,opportunity,2026-03-05T10:00:00Z,,user,,,`,
        `${corrected},,1,lead,mql,2026-03-05T10:00:00Z,,auto,,,`,
        `${corrected},,1,mql,sal,2026-03-05T11:00:00Z,,user,,,2026-03-05T12:00:00Z`,
      ],
    }),
    '2026-03-30T16:00:00Z',
  );
  expect(told.code, told.stderr).toBe(0);
  const entered = [again, leaping, corrected].map((lead) => told.rows.get(lead ?? '')?.['LP_Entered_Sal__c']);
  expect(entered).toEqual([none, '2026-03-05T10:00:00Z', none]);
});

it.skipIf(!hasEngine)('leaves out the promises that the export cannot tell', async () => {
  const told = await toldIn(exportFolder(rows, ['activities']), '2026-03-30T16:00:00Z');
  const names = Object.keys([...told.rows.values()][0] ?? {});
  expect(names.filter((name) => name.includes('First_Contact'))).toEqual([]);
  expect(names).toContain('LP_Due_Decision__c');
  expect(told.stderr).toContain(
    'Left out 4 fields, for the export has no activities; what stands there stays and grows old:\n  LP_At_100_First_Contact__c\n',
  );
});

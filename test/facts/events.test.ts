import { expect, it } from 'vitest';
import { openDuckDb } from '../sql/duckdb-engine.ts';
import { type ExportRows, exportFolder, type Told, toldIn } from './told-facts.ts';

/*
 * Facts about events, worked out by hand. Everything is told as of noon (UTC) on the Monday after the clocks went forward in
 * Berlin, so that local days before it are not all of 24 hours; ages are whole days of 86,400 seconds all the same.
 */
const asOf = '2026-03-30T12:00:00Z';
const hasEngine = (await openDuckDb()) !== undefined;
const none = '#N/A';

const rows: ExportRows = {
  leads: [
    '00Q000000000001AAA,2026-01-01T00:00:00Z,,2026-02-01T00:00:00Z,Firma,DE,100',
    '00Q000000000002AAA,2026-01-01T00:00:00Z,,,Firma,DE,100',
    '00Q000000000003AAA,2026-01-01T00:00:00Z,2026-03-15T00:00:00Z,,Firma,DE,100',
    '00Q000000000004AAA,2026-01-01T00:00:00Z,,,Firma,DE,100',
    '00Q000000000005AAA,2026-01-01T00:00:00Z,,,Firma,DE,100',
    '00Q000000000006AAA,2026-01-01T00:00:00Z,,2026-03-01T09:00:00Z,Firma,DE,100',
    '00Q000000000007AAA,2026-01-01T00:00:00Z,2026-04-01T00:00:00Z,2026-04-01T00:00:00Z,Firma,DE,100',
  ],
  events: [
    // Once before a recycle that resets the score, and once after it.
    'a1,00Q000000000001AAA,demo-request,2026-01-10T10:00:00Z,,',
    'a2,00Q000000000001AAA,demo-request,2026-03-01T09:00:00Z,,',
    // The same without a recycle; of the newest one only a machine, the future and a later log know more.
    'b1,00Q000000000002AAA,demo-request,2026-01-10T10:00:00Z,,',
    'b2,00Q000000000002AAA,demo-request,2026-03-01T09:00:00.750Z,,',
    'b3,00Q000000000002AAA,demo-request,2026-03-02T09:00:00Z,,true',
    'b4,00Q000000000002AAA,demo-request,2026-03-03T09:00:00Z,2026-03-30T12:00:01Z,',
    'b5,00Q000000000002AAA,demo-request,2026-03-30T12:00:01Z,,',
    'c1,00Q000000000003AAA,demo-request,2026-03-01T09:00:00Z,,',
    'c2,00Q000000000003AAA,email-click,2026-03-01T09:00:00Z,,',
    // Exactly fourteen and twenty-eight days old, and a second younger.
    'd1,00Q000000000004AAA,email-click,2026-03-16T12:00:01Z,,',
    'd2,00Q000000000004AAA,email-click,2026-03-16T12:00:00Z,,',
    'd3,00Q000000000004AAA,email-click,2026-03-02T12:00:01Z,,',
    'd4,00Q000000000004AAA,email-click,2026-03-02T12:00:00Z,,',
    'e1,00Q000000000005AAA,email-click,2026-03-20T12:00:00Z,,',
    // At the instant of the recycle.
    'f1,00Q000000000006AAA,demo-request,2026-03-01T09:00:00Z,,',
    // Objection and recycle lie ahead.
    'g1,00Q000000000007AAA,demo-request,2025-11-01T09:00:00Z,,',
  ],
  consents: [
    '00Q000000000003AAA,1,email-marketing,given,2026-01-01T00:00:00Z',
    '00Q000000000004AAA,1,email-marketing,given,2026-03-29T00:00:00Z',
    '00Q000000000005AAA,1,email-marketing,given,2026-01-01T00:00:00Z',
    '00Q000000000005AAA,2,email-marketing,withdrawn,2026-03-29T00:00:00Z',
  ],
};

const names = {
  last: 'LP_Last_Demo_Request__c',
  first: 'LP_First_Demo_Request__c',
  scored: 'LP_Last_Scored_Event__c',
  young: 'LP_Count_Many_Clicks__c',
  old: 'LP_Count_Many_Clicks_From_Day_14__c',
  kept: ['LP_Kept_1_Clicks__c', 'LP_Kept_2_Clicks__c', 'LP_Kept_3_Clicks__c', 'LP_Kept_4_Clicks__c'],
};

function of({ rows: told }: Told, lead: number) {
  const row = told.get(`00Q00000000000${lead}AAA`) ?? {};
  return {
    last: row[names.last],
    first: row[names.first],
    scored: row[names.scored],
    counts: [row[names.young], row[names.old]],
    kept: names.kept.map((name) => row[name]),
  };
}

it.skipIf(!hasEngine)('tells facts about events as the agreement selects and counts', async () => {
  const told = await toldIn(exportFolder(rows), asOf);
  expect(told.code, told.stderr).toBe(0);
  const blank = { last: none, first: none, scored: none, counts: ['0', '0'], kept: [none, none, none, none] };
  // The first one ever lies before the reset; that of another lead does not.
  const newest = '2026-03-01T09:00:00Z';
  expect(of(told, 1)).toEqual({ ...blank, last: newest, scored: newest });
  // To the second: the milliseconds of the newest event are gone.
  expect(of(told, 2)).toEqual({ ...blank, last: newest, scored: newest, first: '2026-01-10T10:00:00Z' });
  expect(of(told, 3)).toEqual(blank);
  // A consent counts for events before it. Of two within a week one is kept; look-back is the formula's.
  expect(of(told, 4)).toEqual({
    ...blank,
    scored: '2026-03-16T12:00:01Z',
    counts: ['1', '2'],
    kept: ['2026-03-16T12:00:01Z', '2026-03-02T12:00:01Z', none, none],
  });
  expect(of(told, 5)).toEqual(blank);
  expect(of(told, 6)).toEqual(blank);
  // Too old for any rule with a look-back, and the first ever; `first-demo` looks back without an end.
  expect(of(told, 7)).toEqual({
    ...blank,
    last: '2025-11-01T09:00:00Z',
    first: '2025-11-01T09:00:00Z',
    scored: '2025-11-01T09:00:00Z',
  });
});

it.skipIf(!hasEngine)('leaves out what the export cannot tell, and says so', async () => {
  const withoutEvents = await toldIn(exportFolder({ leads: rows.leads ?? [] }, ['events']), asOf);
  expect(withoutEvents.code, withoutEvents.stderr).toBe(0);
  const [row] = withoutEvents.rows.values();
  expect(
    Object.keys(row ?? {}).filter((name) => /_(?:Last|First_Demo|Kept|Count)_|At_Handoff/.test(name)),
  ).toEqual([]);
  expect(withoutEvents.stderr).toContain(
    'for the export has no events; what stands there stays and grows old:',
  );
  // Only what needs a consent is lost with the consents.
  const withoutConsents = await toldIn(exportFolder(rows, ['consents']), asOf);
  const told = Object.keys([...withoutConsents.rows.values()][0] ?? {});
  expect(told).toContain(names.last);
  expect(told).not.toContain(names.young);
  expect(told).not.toContain(names.scored);
  expect(withoutConsents.stderr).toContain(`  ${names.young}\n`);
});

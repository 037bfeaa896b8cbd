import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { TableName } from '../../../src/records/load/table-plan.ts';
import { nativeSource } from '../../../src/records/native-source.ts';
import { defaultAsOf } from '../../../src/records/sample-data/sample-plan.ts';
import { sampleRows } from '../../../src/records/sample-data/sample-rows.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { drained } from '../sample-data/drained.ts';
import { exportedFiles, readRows } from '../sample-data/exported-files.ts';
import { sampledAgreements } from '../sample-data/sampled-agreements.ts';
import { fileOf, type LoadedRecords, loadedTexts, nativeFile } from './loaded-records.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);

/** Keys of the record are tables. */
const tables = Object.keys(fileOf) as readonly TableName[];

async function loaded(
  agreement: Agreement,
  texts: Readonly<Partial<Record<TableName, string>>>,
): Promise<LoadedRecords> {
  return loadedTexts(agreement, nativeSource(agreement), texts);
}

describe.skipIf(!hasEngine)('a clean export in the native form', () => {
  for (const name of ['reference', 'fixture', 'hostile'] as const) {
    it(`of the agreement ${name} is read whole, every table of it`, async () => {
      const agreement = sampledAgreements[name] ?? fixtureAgreement();
      const files = exportedFiles(agreement, { count: 150 });
      const texts = Object.fromEntries(tables.map((table) => [table, files[nativeFile(table)]]));
      const { report, rows, close } = await loaded(agreement, texts);
      expect(report.findings.filter(({ code }) => code !== 'records/absent-column')).toEqual([]);
      expect(report.absent).toEqual([]);
      for (const { table, rows: read, rejected } of report.tables) {
        const written = readRows(files[nativeFile(table)]).length;
        const [kept] = await rows(`SELECT count(*) AS all_rows FROM ${table}`);
        expect({ table, read, rejected, kept: kept?.['all_rows'] }).toEqual({
          table,
          read: written,
          rejected: {},
          kept: written,
        });
      }
      close();
    });
  }
});

describe.skipIf(!hasEngine)('a dirty export of clean leads', () => {
  it('loses exactly the rows that were spoiled so', async () => {
    const agreement = sampledAgreements['reference'] ?? fixtureAgreement();
    const clean = exportedFiles(agreement, { count: 600 });
    const dirty = exportedFiles(agreement, { count: 600, dirt: 3000 });
    const counts = dirtCounts(agreement, 600, 3000);
    const texts = tables.map(
      (table) => [table, (table === 'lead' ? clean : dirty)[nativeFile(table)]] as const,
    );
    const { report, close } = await loaded(agreement, Object.fromEntries(texts));
    let compared = 0;
    for (const { table, rejected } of report.tables) {
      const spoiled = counts[nativeFile(table)];
      // Rows of these begin with the id of another table.
      const hasOwn = table !== 'opportunity_contact' && table !== 'opportunity_stage';
      for (const [stain, reason] of lost) {
        if (table === 'lead' || (stain === 'duplicate-id' && !hasOwn)) continue;
        expect([table, reason, rejected[reason] ?? 0]).toEqual([table, reason, spoiled?.[stain] ?? 0]);
        compared += rejected[reason] ?? 0;
      }
    }
    expect(compared).toBeGreaterThan(500);
    close();
  });
});

const lost = [
  ['missing-id', 'missingId'],
  ['duplicate-id', 'duplicateId'],
  ['bad-instant', 'badInstant'],
  ['unknown-lead', 'unknownLead'],
] as const;

function dirtCounts(agreement: Agreement, count: number, dirt: number) {
  return drained(sampleRows(agreement, { seed: 1, count, asOf: defaultAsOf(agreement), dirt }, () => {}));
}

const leads = 'lead_id,created_at\nL-1,2026-01-05T08:00Z\nL-2,2026-01-06T08:00Z\n';

interface Trap {
  readonly table: TableName;
  readonly text: string;
  /** Beside the leads. */
  readonly more?: Readonly<Partial<Record<TableName, string>>>;
  readonly kept: number;
  readonly rejected: Readonly<Record<string, number>>;
  readonly codes: readonly string[];
}

const traps: Readonly<Record<string, Trap>> = {
  'a row about a lead counts for the first thing that is wrong with it': {
    table: 'activity',
    text: [
      'activity_id,lead_id,activity_type,activity_direction,occurred_at',
      'A-1,L-1,call,outbound,2026-01-05T09:00Z',
      ',L-9,call,outbound,yesterday',
      'A-1,L-9,call,outbound,2026-01-05T09:00Z',
      'A-2,L-9,smoke,outbound,yesterday',
      'A-3,L-9,smoke,outbound,2026-01-05T09:00Z',
      'A-4,L-1,smoke,outbound,2026-01-05T09:00Z',
      'A-5,,call,outbound,2026-01-05T09:00Z',
    ].join('\n'),
    kept: 1,
    rejected: { missingId: 2, duplicateId: 1, badInstant: 1, unknownLead: 1, unknownName: 1 },
    codes: [
      'records/bad-instant',
      'records/duplicate-id',
      'records/missing-id',
      'records/unknown-lead',
      'records/unknown-name',
    ],
  },
  'an unknown member leaves the row, without the member': {
    table: 'activity',
    text: 'activity_id,lead_id,member_id,activity_type,activity_direction,occurred_at\nA-1,L-1,jdoe,CALL,outbound,2026-01-05T09:00Z\nA-2,L-1,m-101,call,outbound,2026-01-05T09:00Z\n',
    kept: 2,
    rejected: {},
    codes: ['records/unknown-member'],
  },
  'a forecast is of a member that is known': {
    table: 'forecast_snapshot',
    text: 'taken_at,period_kind,period_start,owner_id,forecast_category,amount_minor,currency_code\n2026-01-05T09:00Z,quarter,2026-01-01,m-101,commit,100,eur\n2026-01-05T09:00Z,quarter,2026-01-01,jdoe,commit,100,EUR\n2026-01-05T09:00Z,quarter,2026-01-01,m-101,commit,100,XYZ\n2026-01-05T09:00Z,week,2026-01-01,m-101,commit,100,EUR\n2026-01-05T09:00Z,quarter,January,m-101,commit,100,EUR\n2026-01-05T09:00Z,quarter,2026-01-01,m-101,commit,1.5,EUR\n',
    kept: 1,
    rejected: { unknownName: 3, badValue: 2 },
    codes: ['records/bad-date', 'records/bad-number', 'records/unknown-name'],
  },
  'an opportunity may come from no lead, but from no unknown one': {
    table: 'opportunity',
    text: 'opportunity_id,lead_id,created_at\nO-1,,2026-01-05T09:00Z\nO-2,L-2,2026-01-05T09:00Z\nO-3,L-9,2026-01-05T09:00Z\nO-2,L-1,2026-01-05T09:00Z\n',
    kept: 2,
    rejected: { duplicateId: 1, unknownLead: 1 },
    codes: ['records/duplicate-id', 'records/unknown-lead'],
  },
  'what belongs to an opportunity belongs to one that is there': {
    table: 'opportunity_contact',
    text: 'opportunity_id,lead_id\nO-1,L-1\nO-9,L-1\nO-9,L-9\n,L-1\nO-1,\n',
    more: { opportunity: 'opportunity_id,created_at\nO-1,2026-01-05T09:00Z\n' },
    kept: 1,
    rejected: { missingId: 2, unknownLead: 1, unknownOpportunity: 1 },
    codes: ['records/missing-id', 'records/unknown-lead', 'records/unknown-opportunity'],
  },
  'without a file of opportunities nobody can say which there are': {
    table: 'opportunity_stage',
    text: 'opportunity_id,stage_name,entered_at\nO-1,Proposal,2026-01-05T09:00Z\nO-1,,2026-01-05T09:00Z\n',
    kept: 1,
    rejected: { badValue: 1 },
    codes: ['records/missing-value'],
  },
  'the platform may have leads that the CRM has not': {
    table: 'map_lead',
    text: 'lead_id,map_stage,employees\nL-1,mql,12\nL-9,lead,\nL-1,lead,\nL-2,hot,\n',
    kept: 2,
    rejected: { duplicateId: 1, unknownName: 1 },
    codes: ['records/duplicate-id', 'records/unknown-stage'],
  },
  'an answer has 0 to 10 points': {
    table: 'nps_answer',
    text: 'answer_id,answered_on,given_to,nps_points\nN-1,2026-03-01,sales,10\nN-2,2026-03-01,sales,11\nN-3,2026-03-01,sales,-1\nN-4,2026-03-01,finance,5\nN-5,2026-03-01,marketing,0\n',
    kept: 2,
    rejected: { badValue: 2, unknownName: 1 },
    codes: ['records/unknown-name', 'records/unknown-value'],
  },
  'a rejection at the end of the window has no reason of the agreement': {
    table: 'stage_history',
    text: 'lead_id,cycle_number,to_stage,entered_at,entry_actor,reason_id\nL-1,1,lead,2026-01-05T09:00Z,deadline,expired\nL-1,1,lead,2026-01-05T09:00Z,user,whim\nL-1,,lead,2026-01-05T09:00Z,user,\nL-1,1,dream,2026-01-05T09:00Z,user,\n',
    kept: 1,
    rejected: { unknownName: 2, badValue: 1 },
    codes: ['records/bad-number', 'records/unknown-name', 'records/unknown-stage'],
  },
};

describe.skipIf(!hasEngine)('rows that cannot be kept', () => {
  it.each(Object.entries(traps))('%s', async (_, { table, text, more = {}, kept, rejected, codes }) => {
    const { report, rows, close } = await loaded(fixtureAgreement(), { lead: leads, ...more, [table]: text });
    const told = report.tables.find((each) => each.table === table);
    expect(told?.rejected).toEqual(rejected);
    const found = new Set(report.findings.map(({ code }) => code));
    found.delete('records/absent-column');
    expect([...found].sort()).toEqual(codes);
    const [count] = await rows(`SELECT count(*) AS all_rows FROM ${table}`);
    expect(count?.['all_rows']).toBe(kept);
    expect((told?.rows ?? 0) - kept).toBe(Object.values(rejected).reduce((sum, each) => sum + each, 0));
    close();
  });

  it('examples of one reason have no rows of another', async () => {
    const opportunity = 'opportunity_id,created_at\nO-1,2026-01-05T09:00Z\n';
    const opportunity_contact = 'opportunity_id,lead_id\nO-9,L-1\nO-9,L-9\n,L-9\n';
    const { report, close } = await loaded(fixtureAgreement(), {
      lead: leads,
      opportunity,
      opportunity_contact,
    });
    const examples = (code: string) => report.findings.find((finding) => finding.code === code)?.examples;
    expect(examples('records/unknown-lead')).toEqual([{ row: 3, value: 'L-9' }]);
    expect(examples('records/unknown-opportunity')).toEqual([{ row: 2, value: 'O-9' }]);
    close();
  });

  it('words are read in any spelling and kept in one', async () => {
    const { rows, close } = await loaded(fixtureAgreement(), {
      lead: leads,
      cost: 'cost_month,amount_minor,currency_code\n2026-01-01,100,usd\n2026-01-01,5, EUR \n',
    });
    expect(await rows('SELECT currency_code FROM cost ORDER BY amount_minor')).toEqual([
      { currency_code: 'EUR' },
      { currency_code: 'USD' },
    ]);
    close();
  });

  it('without numbers the order of the rows counts, and tables that are not there are empty', async () => {
    const { report, rows, close } = await loaded(fixtureAgreement(), {
      lead: leads,
      stage_history:
        'lead_id,cycle_number,to_stage,entered_at,entry_actor\nL-2,1,lead,2026-01-05T09:00Z,auto\nL-1,1,lead,2026-01-05T09:00Z,auto\n',
    });
    expect(await rows('SELECT lead_id, row_number FROM stage_history ORDER BY row_number')).toEqual([
      { lead_id: 'L-2', row_number: 1 },
      { lead_id: 'L-1', row_number: 2 },
    ]);
    expect(report.absent).toEqual(tables.filter((table) => table !== 'lead' && table !== 'stage_history'));
    for (const table of tables) expect(await rows(`SELECT * FROM ${table} LIMIT 0`)).toEqual([]);
    close();
  });
});

import { copyFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadAgreement } from '../../../src/cli/load-agreement.ts';
import { run } from '../../../src/cli/run.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { testIo } from '../../cli/test-io.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { loadedTexts } from '../load/loaded-records.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);

/** The classic template with a source beside it, as `init` and a copy of the file make it. */
async function classicWith(file: string): Promise<Agreement> {
  const folder = temporaryFolder();
  const { io } = testIo(folder);
  expect(await run(['init', 'new', '--yes', '--template', 'classic', '--lang', 'en'], io)).toBe(0);
  copyFileSync(`templates/sources/${file}`, `${folder}/new/definitions/${file}`);
  const { agreement, findings } = loadAgreement(`${folder}/new`);
  // Columns of one's own fields, and signatures, no template can know.
  const own = ['sources/field-without-column', 'plan/unsigned'];
  const others = findings.filter(({ code }) => !own.includes(code));
  expect(others.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  if (agreement === undefined) throw new Error('no agreement');
  return agreement;
}

describe.each(readdirSync('templates/sources'))('the template %s', (file) => {
  it('fits the classic agreement and bears the id of its name', async () => {
    const { sources } = await classicWith(file);
    expect(Object.keys(sources)).toEqual([basename(file, '.yaml')]);
  });
});

describe.skipIf(!hasEngine)('reports of Salesforce', () => {
  it('say how a lead came, went on and became a customer', async () => {
    const agreement = await classicWith('salesforce-report.yaml');
    const [source] = Object.values(agreement.sources);
    if (source === undefined) throw new Error('no source');
    const { report, rows, close } = await loadedTexts(agreement, source, {
      lead: 'Lead ID,Create Date,Lead Status,Do Not Call,Company / Account,Title,Email,No. of Employees,Industry,Country,Lead Source\n00Q1,1/5/2026,Qualified,0,Example GmbH,Head,a@customer.example,80,software,DE,Website\n00Q2,1/6/2026,Open,0,Other GmbH,Head,b@customer.example,80,software,DE,Website\n',
      stage_history:
        'Lead ID,Field / Event,Old Value,New Value,Edit Date,Edited By\n00Q1,Lead Status,Open,Marketing Qualified,1/7/2026 9:00 AM,Anna\n00Q1,Lead Owner,Queue,Example Rep,1/7/2026 9:05 AM,Anna\n00Q1,Lead Status,Marketing Qualified,Working,1/8/2026 2:30 PM,Anna\n',
      assignment:
        'Lead ID,Field / Event,Old Value,New Value,Edit Date,Edited By\n00Q1,Lead Status,Open,Marketing Qualified,1/7/2026 9:00 AM,Anna\n00Q1,Lead Owner,Queue,Example Rep,1/7/2026 9:05 AM,Anna\n00Q1,Lead Owner,Example Rep,Somebody Else,1/9/2026 9:05 AM,Anna\n',
      activity:
        'Activity ID,Lead ID,Status,Assigned,Task Subtype,Completed Date/Time,Created Date\n00T1,00Q1,Completed,Example Rep,Call,1/8/2026 3:00 PM,1/8/2026\n00T2,00Q1,Open,Example Rep,Call,,1/8/2026\n00T3,00Q1,Completed,Example Rep,Task,1/8/2026 3:00 PM,1/8/2026\n',
      opportunity:
        'Opportunity ID,Lead ID,Account ID,Opportunity Owner,Created Date,Close Date,Stage,Amount,Amount Currency\n0061,00Q1,0011,Example Rep,1/20/2026,3/1/2026,Closed Won,"12000.50",EUR\n0062,,0011,Example Rep,1/21/2026,6/30/2026,Prospecting,1000,JPY\n',
    });
    expect(report.findings.map(({ code, column }) => [code, column])).toEqual([
      ['records/unknown-member', 'New Value'],
    ]);
    expect(
      await rows(
        "SELECT lead_id, from_stage, to_stage, cycle_number, entry_actor, strftime(make_timestamp(entered_at * 1000), '%d %H:%M') AS at FROM stage_history ORDER BY lead_id, row_number",
      ),
    ).toEqual([
      {
        lead_id: '00Q1',
        from_stage: null,
        to_stage: 'lead',
        cycle_number: 1,
        entry_actor: 'auto',
        at: '04 23:00',
      },
      {
        lead_id: '00Q1',
        from_stage: 'lead',
        to_stage: 'mql',
        cycle_number: 1,
        entry_actor: 'user',
        at: '07 08:00',
      },
      {
        lead_id: '00Q1',
        from_stage: 'mql',
        to_stage: 'sal',
        cycle_number: 1,
        entry_actor: 'user',
        at: '08 13:30',
      },
      {
        lead_id: '00Q2',
        from_stage: null,
        to_stage: 'lead',
        cycle_number: 1,
        entry_actor: 'auto',
        at: '05 23:00',
      },
    ]);
    expect(
      await rows('SELECT owner_id, assignment_cause, cycle_number FROM assignment ORDER BY assignment_id'),
    ).toEqual([
      { owner_id: 'm-101', assignment_cause: 'routing', cycle_number: 1 },
      { owner_id: null, assignment_cause: 'reassignment', cycle_number: 1 },
    ]);
    expect(
      await rows('SELECT activity_id, activity_type, activity_direction, member_id FROM activity'),
    ).toEqual([
      { activity_id: '00T1', activity_type: 'call', activity_direction: 'outbound', member_id: 'm-101' },
    ]);
    expect(
      await rows(
        'SELECT opportunity_id, cycle_number, is_won, closed_at IS NULL AS is_open, close_date, amount_minor, currency_code FROM opportunity ORDER BY 1',
      ),
    ).toEqual([
      {
        opportunity_id: '0061',
        cycle_number: 1,
        is_won: true,
        is_open: false,
        close_date: 20513,
        amount_minor: 1200050,
        currency_code: 'EUR',
      },
      {
        opportunity_id: '0062',
        cycle_number: null,
        is_won: null,
        is_open: true,
        close_date: 20634,
        amount_minor: 1000,
        currency_code: 'JPY',
      },
    ]);
    close();
  });
});

describe.skipIf(!hasEngine)('exports of HubSpot', () => {
  it('say by their dates when a contact reached which stage', async () => {
    const agreement = await classicWith('hubspot-export.yaml');
    const [source] = Object.values(agreement.sources);
    if (source === undefined) throw new Error('no source');
    const { report, rows, close } = await loadedTexts(agreement, source, {
      lead: 'Record ID,Create Date,Lifecycle Stage,Became a Lead Date,Became a Marketing Qualified Lead Date,Became a Sales Qualified Lead Date,Became an Opportunity Date,Became a Customer Date,Company Name,Job Title,Email,Industry,Country/Region,Original Source\n11,2026-01-05 09:00,Customer,2026-01-05 09:00,2026-01-06 10:00,2026-01-06 10:00,(No value),2026-03-01 12:00,Example GmbH,Head,a@customer.example,software,DE,Website\n12,2026-01-05 09:00,Lead,2026-01-05 09:00,,,,,Example GmbH,Head,b@customer.example,software,DE,Website\n',
    });
    expect(report.findings).toEqual([]);
    expect(report.absent).not.toContain('stage_history');
    expect(
      await rows('SELECT lead_id, from_stage, to_stage FROM stage_history ORDER BY lead_id, row_number'),
    ).toEqual([
      { lead_id: '11', from_stage: null, to_stage: 'lead' },
      { lead_id: '11', from_stage: 'lead', to_stage: 'mql' },
      { lead_id: '11', from_stage: 'mql', to_stage: 'sql' },
      { lead_id: '11', from_stage: 'sql', to_stage: 'customer' },
      { lead_id: '12', from_stage: null, to_stage: 'lead' },
    ]);
    close();
  });
});

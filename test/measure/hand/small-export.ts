import { measureRecords } from '../../../src/measure/measure-records.ts';
import type { Measurement } from '../../../src/measure/measurement.ts';
import type { Asking } from '../../../src/measure/metrics/metric-reading.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Engine, EngineRow } from '../../../src/records/engine.ts';
import type { TableName } from '../../../src/records/load/table-plan.ts';
import { recordTables } from '../../../src/records/record-tables.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { instant } from '../../evaluate/a-lead.ts';
import { agreementOf } from '../../model/load-fixture.ts';
import { mergedFiles } from '../../model/merged-files.ts';
import { openDuckDb } from '../../sql/duckdb-engine.ts';
import { type Row, tableStatements } from '../../sql/lead-rows.ts';

/** Rows of an export by table; a table without a list was not exported. Leads are those that the other rows name. */
export type SmallExport = Readonly<Partial<Record<TableName, readonly Row[]>>>;

/** Every table that measuring reads, there and empty. */
export const empty: SmallExport = Object.fromEntries(
  [
    ...['event', 'consent', 'stage_history', 'assignment', 'activity', 'opportunity', 'opportunity_contact'],
    ...['opportunity_stage', 'forecast_snapshot', 'cost', 'waiting', 'ruling', 'waiver', 'content_use'],
    ...['nps_answer', 'map_lead'],
  ].map((name) => [name, []]),
);

/** The minimal agreement with these documents, in force from a date. */
export function agreementFrom(effectiveFrom: string | undefined, documents: readonly string[]): Agreement {
  const since = effectiveFrom === undefined ? '' : `\neffectiveFrom: ${effectiveFrom}`;
  return agreementOf(mergedFiles([`${head}${since}\n`, ...documents].join('---\n')));
}

const head = `kind: agreement
id: minimal
leadpact: 1
title: { en: A small agreement, de: Eine kleine Vereinbarung }
parties:
  marketing: { title: { en: Marketing, de: Marketing }, approvers: [vp-marketing] }
  sales: { title: { en: Sales, de: Vertrieb }, approvers: [vp-sales] }
languages: [en, de]
zone: Europe/Berlin
currency: EUR
calendar: office
settle: 48 hours
consents:
  email-marketing: { title: { en: Marketing e-mails, de: Werbung per E-Mail } }`;

const connection = await openDuckDb();
export const hasEngine: boolean = connection !== undefined;

interface When {
  readonly asOf: string;
  readonly since?: string;
}

/** What is measured of a small export at an instant, from another one on. */
export async function measured(agreement: Agreement, records: SmallExport, when: When): Promise<Measurement> {
  return (await measuredThere(agreement, records, when)).measurement;
}

/** The same, with where more can be asked. */
export async function measuredThere(
  agreement: Agreement,
  records: SmallExport,
  { asOf, since = '2026-01-01T00:00+01:00' }: When,
): Promise<{ readonly asking: Asking; readonly measurement: Measurement }> {
  const engine = engineOf();
  await forgetAll(engine);
  const rows: SmallExport = { lead: leadsOf(records), ...records };
  const tables = Object.values(recordTables(agreement)).map(({ table }) => table);
  // A measured table is named as TableName names it; the registry knows names as texts only.
  for (const table of tables)
    for (const statement of tableStatements(table, rows[table.name as TableName] ?? [], duckdb))
      await engine.run(statement.replace('CREATE TEMP TABLE', 'CREATE TABLE'));
  const absent = tables.map(({ name }) => name as TableName).filter((name) => rows[name] === undefined);
  const versions = [{ agreement }];
  const terms = { asOf: instant(asOf), since: instant(since), absent, versions };
  const measurement = await measureRecords(engine, agreement, { ...terms, say: () => {} });
  return { asking: { engine, agreement, dialect: duckdb, ...terms }, measurement };
}

/** What an earlier measurement left in the engine, which all of a file share. */
async function forgetAll(engine: Engine): Promise<void> {
  const left = await engine.rows('SELECT table_name, table_type FROM information_schema.tables');
  for (const { table_name: name, table_type: kind } of left)
    await engine.run(`DROP ${kind === 'VIEW' ? 'VIEW' : 'TABLE'} "${name}"`);
}

function leadsOf(records: SmallExport): readonly Row[] {
  const named = Object.values(records).flatMap((rows) => rows.map(({ lead_id: lead }) => lead));
  return [...new Set(named)].filter((lead) => typeof lead === 'string').map((lead) => ({ lead_id: lead }));
}

function engineOf(): Engine {
  if (connection === undefined) throw new Error('there is no engine');
  return {
    run: async (statement) => {
      await connection.run(statement);
    },
    rows: async (query) => {
      const rows = (await connection.runAndReadAll(query)).getRowObjectsJS();
      return rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
      );
    },
  };
}

/** As the engine of the tool gives them. */
function plain(value: unknown): EngineRow[string] {
  if (typeof value === 'bigint') return Number(value);
  return value === null || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** A stage that a lead entered. */
export function entered(lead: string, stage: string, at: string, more: Row = {}): Row {
  return {
    lead_id: lead,
    row_number: 1,
    cycle_number: 1,
    to_stage: stage,
    entered_at: instant(at),
    entry_actor: 'user',
    ...more,
  };
}

/** A call of a person. */
export function called(lead: string, at: string, more: Row = {}): Row {
  return {
    activity_id: `${lead} ${at}`,
    lead_id: lead,
    activity_type: 'call',
    activity_direction: 'outbound',
    occurred_at: instant(at),
    ...more,
  };
}

/** A lead that is given to a member. */
export function assigned(lead: string, owner: string, at: string, more: Row = {}): Row {
  return {
    assignment_id: `${lead} ${at}`,
    lead_id: lead,
    cycle_number: 1,
    assigned_at: instant(at),
    owner_id: owner,
    assignment_cause: 'routing',
    ...more,
  };
}

/** `L-1` to so many. */
export function leads(count: number, prefix = 'L'): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
}

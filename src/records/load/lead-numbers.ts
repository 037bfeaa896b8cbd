import type { Agreement } from '../../model/agreement.ts';
import type { Table } from '../../sql/table.ts';
import type { Engine, EngineRow } from '../engine.ts';
import { recordTables } from '../record-tables.ts';
import { dropStaged } from './table-drop.ts';

/**
 * Puts whole numbers for the ids of leads into every table of the export, once all are read. Ids are text of any length, and
 * most of measuring is to sort and join by leads, which takes a quarter less time over numbers. They rise as the ids do by code
 * points, so that what is in the order of leads stays in it; `lead_number` says which is whose. Where no leads were read, the
 * ids stay.
 */
export async function numberLeads(
  engine: Engine,
  agreement: Pick<Agreement, 'fields' | 'signals'>,
  seldom: ReadonlySet<string> = readSeldom,
): Promise<void> {
  await engine.run(`CREATE TABLE lead_number AS ${numbersSql}`);
  if ((await engine.rows('SELECT 1 FROM lead_number LIMIT 1')).length === 0) return;
  const kinds = await kindsOf(engine);
  const tables = Object.values(recordTables(agreement))
    .map(({ table }) => table)
    .filter(({ name }) => kinds.has(name));
  // Some are views that read those before them, as what happened in which cycle.
  for (const table of tables.reverse())
    await (seldom.has(table.name) ? numberView : numberTable)(engine, table, kinds);
}

async function numberTable(engine: Engine, table: Table, kinds: Kinds): Promise<void> {
  const { name } = table;
  await engine.run(`CREATE TABLE numbered_${name} AS ${numberedSql(table, name)}`);
  for (const statement of [`DROP ${kinds.get(name)} ${name}`, ...dropStaged(name)])
    await engine.run(statement);
  await engine.run(`ALTER TABLE numbered_${name} RENAME TO ${name}`);
}

/** They have many rows and one reader, or a few of some of them: it costs less to number those than to write all anew. */
const readSeldom: ReadonlySet<string> = new Set(['event', 'stage_history']);

async function numberView(engine: Engine, table: Table, kinds: Kinds): Promise<void> {
  const named = `named_${table.name}`;
  await engine.run(`ALTER ${kinds.get(table.name)} ${table.name} RENAME TO ${named}`);
  await engine.run(`CREATE VIEW ${table.name} AS ${numberedSql(table, named)}`);
}

/** The platform may have leads that the CRM has not; every other row belongs to a lead of the export. */
const numbersSql = `SELECT lead_id, CAST(row_number() OVER (ORDER BY lead_id) AS INTEGER) AS lead_number
FROM (SELECT lead_id FROM lead UNION ALL SELECT lead_id FROM map_lead
  WHERE lead_id NOT IN (SELECT lead_id FROM lead) AND EXISTS (SELECT 1 FROM lead))`;

function numberedSql({ columns }: Table, from: string): string {
  const isWhole = columns.some(({ name, nullable }) => name === 'lead_id' && !nullable);
  return `SELECT own.* REPLACE (lead_number AS lead_id)
FROM ${from} AS own ${isWhole ? 'JOIN' : 'LEFT JOIN'} lead_number ON lead_number.lead_id = own.lead_id`;
}

/** The tables that have leads, and what each is. */
type Kinds = ReadonlyMap<string, 'TABLE' | 'VIEW'>;

async function kindsOf(engine: Engine): Promise<Kinds> {
  const rows = await engine.rows(`SELECT table_name, table_type FROM information_schema.columns
JOIN information_schema.tables USING (table_catalog, table_schema, table_name)
WHERE column_name = 'lead_id' AND table_name <> 'lead_number'`);
  return new Map(
    rows.map((row) => [String(row['table_name']), row['table_type'] === 'VIEW' ? 'VIEW' : 'TABLE']),
  );
}

/** The ids of the leads of some rows, by what stands for them there. */
export async function leadIds(
  engine: Engine,
  rows: readonly EngineRow[],
): Promise<(row: EngineRow) => string> {
  const numbers = rows.map((row) => row['lead_id']).filter((lead) => typeof lead === 'number');
  const known =
    numbers.length === 0
      ? []
      : await engine.rows(
          `SELECT lead_number, lead_id FROM lead_number WHERE lead_number IN (${numbers.join(', ')})`,
        );
  const ids = new Map(known.map((row) => [row['lead_number'], String(row['lead_id'])]));
  return (row) => ids.get(row['lead_id'] ?? null) ?? String(row['lead_id'] ?? '');
}

import type { Engine } from '../engine.ts';
import { faultCode, type Rejection, rejections } from './rejection.ts';
import type { StagedTable } from './stage-table.ts';
import { ownIds, type Reference, references } from './table-keys.ts';
import type { TableName } from './table-plan.ts';

/** How many rows of a table are left out, and why. */
export type RejectionCounts = Readonly<Partial<Record<Rejection, number>>>;

/**
 * Finds the rows that are left out, once what they refer to is read; `read` has those tables of which that could be. Where there are any, `rejected_<table>` holds their
 * `row_seq` and the first reason, and `repeated_<table>` the ids that stand there more than once.
 */
export async function rejectRows(
  engine: Engine,
  { plan, isNotable }: StagedTable,
  read: ReadonlySet<TableName> = new Set(['lead']),
): Promise<RejectionCounts> {
  const { table } = plan;
  const targets = new Set(plan.columns.map(({ target }) => target));
  // Where the source has no ids, rows are told apart by their order.
  const isRepeated = targets.has(ownIds[table] ?? '') && (await findRepeated(engine, table));
  const stray: Reference[] = [];
  for (const reference of references[table]) {
    const isAsked = targets.has(reference.column) && read.has(reference.table);
    if (isAsked && (await hasStray(engine, table, reference))) stray.push(reference);
  }
  const parts = [
    ...(isNotable ? [`SELECT row_seq, row_fault FROM staged_${table} WHERE row_fault > 0`] : []),
    ...(isRepeated ? [laterRows(table)] : []),
    ...stray.map((reference) => strayRows(table, reference)),
  ];
  if (parts.length === 0) return {};
  await engine.run(
    `CREATE TABLE rejected_${table} AS SELECT row_seq, min(row_fault) AS row_fault FROM (${parts.join(' UNION ALL ')}) GROUP BY row_seq`,
  );
  const counts = await engine.rows(
    `SELECT row_fault, count(*) AS all_rows FROM rejected_${table} GROUP BY row_fault ORDER BY row_fault`,
  );
  return Object.fromEntries(counts.map((row) => [nameOf(Number(row['row_fault'])), Number(row['all_rows'])]));
}

function nameOf(code: number): string {
  const name = rejections[code - 1];
  if (name === undefined) throw new Error(`no rejection ${code}`);
  return name;
}

/**
 * Whether some id stands there twice. Ids that rise from row to row, as most exports have them, cannot. Else their hashes
 * are sorted, which takes half the time of counting them and a fraction of the room of the ids; only where some are equal
 * are the ids themselves compared.
 */
async function findRepeated(engine: Engine, table: TableName): Promise<boolean> {
  const id = ownIds[table];
  if (id === undefined || (await isRising(engine, table, id))) return false;
  const hashed = `SELECT hash(${id}) AS id_hash FROM staged_${table} WHERE ${id} IS NOT NULL`;
  // Over a query of its own: else the ids are carried through the sort.
  const sorted = `SELECT id_hash, lag(id_hash) OVER (ORDER BY id_hash) AS hash_before FROM (${hashed})`;
  await engine.run(
    `CREATE TABLE repeated_hash_${table} AS SELECT DISTINCT id_hash FROM (${sorted}) WHERE id_hash = hash_before`,
  );
  const [hashes] = await engine.rows(`SELECT count(*) AS all_rows FROM repeated_hash_${table}`);
  if (Number(hashes?.['all_rows']) === 0) return false;
  await engine.run(
    `CREATE TABLE repeated_${table} AS SELECT ${id} AS id FROM staged_${table} WHERE hash(${id}) IN (SELECT id_hash FROM repeated_hash_${table}) GROUP BY ${id} HAVING count(*) > 1`,
  );
  const [ids] = await engine.rows(`SELECT count(*) AS all_rows FROM repeated_${table}`);
  return Number(ids?.['all_rows']) > 0;
}

/**
 * By bytes, or by length and then bytes: both `E-09, E-10` and `E-9, E-10` rise. Rows without an id are left out anyway.
 * The first pair that falls ends the search.
 */
async function isRising(engine: Engine, table: TableName, id: string): Promise<boolean> {
  const pairs = `SELECT ${id} AS id, lag(${id}) OVER () AS id_before, row_number() OVER () AS id_place FROM staged_${table} WHERE ${id} IS NOT NULL`;
  const longer = 'strlen(id_before) < strlen(id)';
  for (const rises of [
    'id_before < id',
    `${longer} OR (strlen(id_before) = strlen(id) AND id_before < id)`,
  ]) {
    // Only the first row has none before it, if all are seen as one sequence.
    const falls = `CASE WHEN id_before IS NULL THEN id_place > 1 ELSE NOT (${rises}) END`;
    const fallen = await engine.rows(`SELECT id_place FROM (${pairs}) WHERE ${falls} LIMIT 1`);
    if (fallen.length === 0) return true;
  }
  return false;
}

async function hasStray(engine: Engine, table: TableName, reference: Reference): Promise<boolean> {
  const [answer] = await engine.rows(
    `SELECT count(*) AS all_rows ${fromStray(`staged_${table}`, reference)}`,
  );
  return Number(answer?.['all_rows']) > 0;
}

/** Rows that refer to nothing; those that refer to no lead at all have another fault, or none. */
function fromStray(rows: string, { column, table }: Reference): string {
  return `FROM ${rows} ANTI JOIN ${table} USING (${column}) WHERE ${column} IS NOT NULL`;
}

/** Of rows with one id the first counts. */
function laterRows(table: TableName): string {
  const id = ownIds[table];
  const numbered = `SELECT row_seq, row_number() OVER (PARTITION BY ${id} ORDER BY row_seq) AS nth FROM staged_${table} WHERE ${id} IN (SELECT id FROM repeated_${table})`;
  return `SELECT row_seq, ${faultCode('duplicateId')} AS row_fault FROM (${numbered}) WHERE nth > 1`;
}

function strayRows(table: TableName, reference: Reference): string {
  const code = faultCode(reference.rejection);
  return `SELECT row_seq, ${code} AS row_fault ${fromStray(`staged_${table}`, reference)}`;
}

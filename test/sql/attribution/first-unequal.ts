import type { DuckDBConnection } from '@duckdb/node-api';
import type { AttributionTerms } from '../../../src/evaluate/attribution/attribution-terms.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { pathTableStatements } from './path-tables.ts';
import { asOf, type RandomFacts } from './random-paths.ts';
import { askedModels, inLowestTerms, madeTables, type ToldRow, toldQueries } from './told-attribution.ts';
import { twinTold } from './twin-told.ts';

/** A row that the relations tell otherwise than the evaluator. */
export interface UnequalRow {
  readonly relation: string;
  readonly sql?: ToldRow;
  readonly twin?: ToldRow;
}

/** Fills the tables that attribution reads; the facts replace those before. */
export async function loadFacts(connection: DuckDBConnection, facts: RandomFacts): Promise<void> {
  const statements = pathTableStatements(duckdb, facts.opportunities, facts.touches);
  for (const statement of statements) await connection.run(statement);
}

/** The first row of facts that are loaded that differs, or undefined. */
export async function firstUnequal(
  connection: DuckDBConnection,
  facts: RandomFacts,
  terms: AttributionTerms,
): Promise<UnequalRow | undefined> {
  for (const statement of madeTables(askedModels(terms, asOf, duckdb), duckdb))
    await connection.run(statement);
  const told = twinTold(facts, terms);
  for (const [relation, query] of Object.entries(toldQueries)) {
    // The boundary to the engine: every column of these queries is a text.
    const rows = (await connection.runAndReadAll(query)).getRowObjectsJson() as readonly ToldRow[];
    const found = unequalRow(rows.map(inLowestTerms), told[relation] ?? []);
    if (found !== undefined) return { relation, ...found };
  }
  return undefined;
}

function unequalRow(
  rows: readonly ToldRow[],
  twins: readonly ToldRow[],
): Omit<UnequalRow, 'relation'> | undefined {
  for (let index = 0; index < Math.max(rows.length, twins.length); index++) {
    const [sql, twin] = [rows[index], twins[index]];
    if (textOf(sql) !== textOf(twin)) return { ...(sql && { sql }), ...(twin && { twin }) };
  }
  return undefined;
}

function textOf(row: ToldRow | undefined): string {
  return JSON.stringify(Object.entries(row ?? {}).sort(([left], [right]) => (left < right ? -1 : 1)));
}

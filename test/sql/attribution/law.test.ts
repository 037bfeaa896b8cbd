import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { postgres } from '../../../src/sql/dialects/postgres.ts';
import { createRandom } from '../../../src/support/random.ts';
import { noDuckDb, openDuckDb } from '../duckdb-engine.ts';
import { noPostgres, startPostgres } from '../postgres-server.ts';
import { pathTableStatements } from './path-tables.ts';
import { asOf, randomFacts } from './random-paths.ts';
import { credits, randomTerms } from './random-terms.ts';
import { askedModels, inLowestTerms, madeTables, type ToldRow, toldQueries } from './told-attribution.ts';
import { twinTold } from './twin-told.ts';

const facts = randomFacts(createRandom(9, 1), 2000);
const few = randomFacts(createRandom(9, 2), 400);
const models = Object.entries(credits);
const seedsOf = (index: number): readonly number[] => [2 * index, 2 * index + 1];

describe('relations of attribution tell of thousands of paths what the evaluator explains', () => {
  let connection: DuckDBConnection | undefined;
  beforeAll(async () => {
    connection = await openDuckDb();
    for (const statement of pathTableStatements(duckdb, facts.opportunities, facts.touches))
      await connection?.run(statement);
  });

  it.each(models.map(([name, credit], index) => ({ name, credit, index })))(
    '$name in DuckDB',
    async ({ credit, index }) => {
      if (connection === undefined) return console.warn(noDuckDb);
      for (const seed of seedsOf(index)) {
        const terms = randomTerms(createRandom(7, seed), credit);
        for (const statement of madeTables(askedModels(terms, asOf, duckdb), duckdb))
          await connection.run(statement);
        const twin = twinTold(facts, terms);
        for (const [relation, query] of Object.entries(toldQueries)) {
          const rows = (await connection.runAndReadAll(query)).getRowObjectsJson();
          // The boundary to the engine: every column of these queries is a text.
          expect((rows as readonly ToldRow[]).map(inLowestTerms), relation).toEqual(twin[relation]);
        }
      }
    },
  );
});

describe('the same statements in PostgreSQL tell', () => {
  const server = startPostgres();
  afterAll(() => server?.stop());

  it('the same of every model', () => {
    if (server === undefined) return console.warn(noPostgres);
    for (const [index, [name, credit]] of models.entries()) {
      const terms = randomTerms(createRandom(8, index), credit);
      const twin = twinTold(few, terms);
      const told = Object.entries(toldQueries).map(
        ([relation, query]) =>
          `SELECT json_build_object('relation', '${relation}', 'rows', coalesce(json_agg(told), '[]')) FROM (${query}) AS told`,
      );
      const statements = [
        'SET client_min_messages = error',
        ...pathTableStatements(postgres, few.opportunities, few.touches),
        ...madeTables(askedModels(terms, asOf, postgres), postgres),
        ...told,
      ];
      // One JSON text per query, which may have several lines.
      const answers = server.run(`${statements.join(';\n')};\n`).split(/\n(?=\{"relation")/);
      for (const answer of answers) {
        const { relation, rows } = JSON.parse(answer) as { relation: string; rows: readonly ToldRow[] };
        expect(rows.map(inLowestTerms), `${name}: ${relation}`).toEqual(twin[relation]);
      }
    }
  });
});

import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgres } from '../../../src/sql/dialects/postgres.ts';
import { createRandom } from '../../../src/support/random.ts';
import { noDuckDb, openDuckDb } from '../duckdb-engine.ts';
import { noPostgres, startPostgres } from '../postgres-server.ts';
import { firstUnequal, loadFacts } from './first-unequal.ts';
import { pathTableStatements } from './path-tables.ts';
import { asOf, randomFacts } from './random-paths.ts';
import { credits, randomTerms } from './random-terms.ts';
import { askedModels, inLowestTerms, madeTables, type ToldRow, toldQueries } from './told-attribution.ts';
import { twinTold } from './twin-told.ts';

const facts = randomFacts(createRandom(9, 1), 2000);
const few = randomFacts(createRandom(9, 2), 400);
const models = Object.entries(credits);

describe('relations of attribution tell of thousands of paths what the evaluator explains', () => {
  let connection: DuckDBConnection | undefined;
  beforeAll(async () => {
    connection = await openDuckDb();
    if (connection !== undefined) await loadFacts(connection, facts);
  }, 60_000);

  it.each(models.map(([name, credit], index) => ({ name, credit, index })))(
    '$name in DuckDB',
    async ({ credit, index }) => {
      if (connection === undefined) return console.warn(noDuckDb);
      const terms = randomTerms(createRandom(16, index), credit);
      expect(await firstUnequal(connection, facts, terms), JSON.stringify(terms)).toBeUndefined();
    },
  );

  it('of every kind', () => {
    const told = models.map(([, credit], index) =>
      twinTold(facts, randomTerms(createRandom(16, index), credit)),
    );
    const causes = (relation: string): readonly string[] =>
      [...new Set(told.flatMap((each) => each[relation]?.map((row) => row['cause'] ?? '') ?? []))].sort();
    expect(causes('excluded')).toEqual([
      'after anchor',
      'collapsed',
      'duplicate',
      'later',
      'lookback',
      'type',
    ]);
    expect(causes('unattributed')).toEqual(['no eligible touch', 'no role present']);
    expect(told.filter((each) => (each['credit']?.length ?? 0) > 500).length).toBeGreaterThan(8);
  });
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

import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { pathTableStatements } from './path-tables.ts';
import { asOf } from './random-paths.ts';

const dayMs = 86_400_000;
const perPath = 5;

/** Statements of DuckDB that make paths of five touches each, within a hundred days before the close. */
export function manyPaths(pairs: number): readonly string[] {
  const paths = Math.ceil(pairs / perPath);
  const close = `(${asOf} - hash(way)::HUGEINT % 10000000000)::BIGINT`;
  const ago = `((hash(touched)::HUGEINT % 100) * ${dayMs} + hash(touched + 7)::HUGEINT % ${dayMs})::BIGINT`;
  return [
    ...pathTableStatements(duckdb, [], []),
    `INSERT INTO path_opportunity SELECT 'o' || way, ${close} - ${40 * dayMs}, ${close} - ${5 * dayMs}, ${close}, TRUE, 'EUR',
  (hash(way + 1)::HUGEINT % 10000000)::BIGINT, 1 FROM range(${paths}) AS ways(way)`,
    `INSERT INTO path_contact SELECT 'o' || way, 'l' || way FROM range(${paths}) AS ways(way)`,
    `INSERT INTO touch SELECT 't' || touched, 'l' || way, 'ad', 'channel ' || (hash(touched + 2)::HUGEINT % 8)::BIGINT, NULL,
  CASE WHEN touched % 2 = 0 THEN 'p' || (hash(touched + 3)::HUGEINT % 20)::BIGINT END, ${close} - ${ago}, NULL
FROM (SELECT touched, touched % ${paths} AS way FROM range(${paths * perPath}) AS touches(touched))`,
  ];
}

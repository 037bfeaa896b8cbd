import type { DuckDBConnection } from '@duckdb/node-api';
import type { Dialect } from '../../src/sql/dialect.ts';
import { duckdb } from '../../src/sql/dialects/duckdb.ts';
import { postgres } from '../../src/sql/dialects/postgres.ts';
import type { PostgresServer } from './postgres-server.ts';

export type AnswerRow = Readonly<Record<string, string | number | null>>;

/** An engine that makes tables and answers queries over them. */
export interface AskedEngine {
  readonly dialect: Dialect;
  /** Runs statements, then gives the rows of each query; rows have no order. */
  readonly ask: (
    statements: readonly string[],
    queries: readonly string[],
  ) => Promise<readonly (readonly AnswerRow[])[]>;
}

export function duckDbEngine(connection: DuckDBConnection): AskedEngine {
  return {
    dialect: duckdb,
    ask: async (statements, queries) => {
      await connection.run(`${statements.join(';\n')};`);
      const answers: AnswerRow[][] = [];
      for (const query of queries) {
        const rows = (await connection.runAndReadAll(query)).getRowObjectsJS();
        answers.push(
          rows.map((row) =>
            Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
          ),
        );
      }
      return answers;
    },
  };
}

export function postgresEngine(server: PostgresServer): AskedEngine {
  return {
    dialect: postgres,
    ask: async (statements, queries) => {
      const selects = queries.map((query) => `SELECT coalesce(json_agg(row), '[]') FROM (${query}) AS row`);
      const output = server.run(
        `${['SET client_min_messages = error', ...statements, ...selects].join(';\n')};\n`,
      );
      // The boundary to the database: one JSON text per query, over as many lines as it takes.
      return JSON.parse(`[${output.trim().replaceAll(/\]\n\[/g, '],[')}]`) as readonly AnswerRow[][];
    },
  };
}

/** Whole numbers come as bigint; every figure of a test is far below the safe integers. */
function plain(value: unknown): string | number | null {
  if (typeof value === 'bigint') return Number(value);
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`not the value of a figure: ${String(value)}`);
}

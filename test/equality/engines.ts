import type { DuckDBConnection } from '@duckdb/node-api';
import type { Engine } from './engine.ts';
import { columns } from './engines/columns.ts';
import { program } from './engines/program.ts';
import { sqlEngine } from './engines/sql.ts';

/** Every engine that must give the reference's rows; that of SQL only where DuckDB is installed. */
export function enginesWith(duckDb: DuckDBConnection | undefined): readonly Engine[] {
  return [program, columns, ...(duckDb === undefined ? [] : [sqlEngine(duckDb)])];
}

import type { Dialect } from '../dialect.ts';
import { duckdb } from './duckdb.ts';
import { postgres } from './postgres.ts';

/** Every dialect, alphabetical. */
export const dialects: readonly Dialect[] = [duckdb, postgres];

import { duckdb } from './duckdb.js';
import { postgres } from './postgres.js';
/** Every dialect, alphabetical. */
export const dialects = [duckdb, postgres];
